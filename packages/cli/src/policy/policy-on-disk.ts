import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { codeOf } from "../scan/complaint.ts";
import { baselineName, parseBaseline } from "./baseline-file.ts";
import type { Entry } from "./baseline-file.ts";
import { Baseline } from "./baseline.ts";
import { ignoreName, parseIgnore } from "./ignore-file.ts";
import type { IgnoreList } from "./ignore-file.ts";
import { Policy } from "./policy.ts";

/** The policy of the project that the working directory lies in, as its files stand on the disk. */
export function policyOnDisk(): Policy {
  const top = topFolder();
  const baseline = new Baseline(entriesOnDisk(top), (path) => !existsSync(join(top, path)));
  return new Policy(baseline, ignoredOnDisk(top), (path) => relative(top, resolve(path)).replaceAll(sep, "/"));
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
  return parseBaseline(textOnDisk(top, baselineName));
}

export function ignoredOnDisk(top: string): IgnoreList {
  return parseIgnore(textOnDisk(top, ignoreName));
}

/** Empty if there is no such file. */
function textOnDisk(top: string, name: string): string {
  try {
    return readFileSync(join(top, name), "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw new Problem(words.notScanned(name, error));
  }
}
