import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { codeOf } from "../scan/complaint.ts";
import { baselineName, parseBaseline } from "./baseline-file.ts";
import type { Entry } from "./baseline-file.ts";
import { Baseline } from "./baseline.ts";
import { Policy } from "./policy.ts";

/** The policy of the project that the working directory lies in, as its files stand on the disk. */
export function policyOnDisk(): Policy {
  const top = topFolder();
  const baseline = new Baseline(entriesOnDisk(top), (path) => !existsSync(join(top, path)));
  return new Policy(baseline, (path) => relative(top, resolve(path)).replaceAll(sep, "/"));
}

/** Where the baseline is, or belongs: the top of the work tree, or this folder if there is none. */
export function topFolder(): string {
  const here = process.cwd();
  for (let at = here; ; at = dirname(at)) {
    if (existsSync(join(at, baselineName)) || existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return here;
  }
}

export function entriesOnDisk(top: string): Entry[] {
  try {
    return parseBaseline(readFileSync(join(top, baselineName), "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    if (error instanceof Problem) throw error;
    throw new Problem(words.notScanned(baselineName, error));
  }
}
