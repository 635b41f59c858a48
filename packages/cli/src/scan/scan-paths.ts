import { words } from "../messages.ts";
import { complain, print } from "../output.ts";
import { policyOnDisk } from "../policy/policy-on-disk.ts";
import type { Format } from "./formats.ts";
import { renderers } from "./formats/renderers.ts";
import type { Shard } from "./shard.ts";
import { TreeScan } from "./tree-scan.ts";

export interface ScanRequest {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Whether files that git ignores are read too. */
  readonly ignored: boolean;
  readonly shard?: Shard;
  readonly verbose: boolean;
}

/** `credlint scan`: 0 if nothing was found, 1 if a secret or a broad scope was, 2 if something could not be scanned. */
export async function scanPaths({ paths, format, verbose, ...options }: ScanRequest): Promise<number> {
  const policy = policyOnDisk();
  const report = await new TreeScan({ ...options, policy }).run(paths);
  const text = renderers[format](report);
  if (text !== "") print(text);
  // What a program reads must hold nothing else.
  const tell = format === "pretty" ? print : complain;
  if (verbose) tell(words.checkedFiles(report.files, report.bytes));
  const passed = policy.passed();
  if (verbose && passed !== undefined) tell(passed);
  if (!report.isComplete) return 2;
  return report.places.length > 0 ? 1 : 0;
}
