import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../messages.ts";
import { print } from "../output.ts";
import { baselineName, renderBaseline } from "../policy/baseline-file.ts";
import { entriesOnDisk, ignoredOnDisk, topFolder } from "../policy/policy-on-disk.ts";
import { Problem } from "../problem.ts";
import { codeOf } from "../scan/complaint.ts";
import { TreeScan } from "../scan/tree-scan.ts";
import { Recorder } from "./recorder.ts";
import { report } from "./report.ts";

/** `credlint baseline`: accepts every secret and broad scope where it stands, and forgets those that are gone; `--prune` only forgets. */
export async function baseline(isPruning: boolean): Promise<number> {
  const top = topFolder();
  process.chdir(top);
  const recorder = new Recorder({ known: entriesOnDisk(top), isGone: (path) => !existsSync(join(top, path)), ignored: ignoredOnDisk(top), isPruning });
  const { isComplete } = await new TreeScan({ ignored: false, policy: recorder }).run(["."]);
  if (!isComplete) throw new Problem(words.baselineOfPart);
  const [before, after] = [textOf(baselineName), renderBaseline(recorder.entries())];
  const isNeeded = before !== "" || recorder.entries().length > 0;
  if (isNeeded && before !== after) writeFileSync(baselineName, after);
  if (isNeeded && existsSync(".git")) mergeByLines();
  print(report(recorder, isNeeded && before !== after));
  return 0;
}

const attribute = `${baselineName} merge=union`;

/** Lines of two branches go side by side; without this git calls two new lines at one place a conflict. */
function mergeByLines(): void {
  const before = textOf(".gitattributes");
  if (before.includes(attribute)) return;
  writeFileSync(".gitattributes", `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${attribute}\n`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw new Problem(words.notScanned(path, error));
  }
}
