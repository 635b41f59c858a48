import { git } from "../git/git.ts";
import type { Wanted } from "../git/blob-reader.ts";
import type { Commit } from "../scan/report.ts";

/** An object in which something was found. */
export interface Suspect extends Wanted {
  /** Whether it is a commit or a tag. */
  readonly isText: boolean;
  /** What brought it. */
  readonly commit?: Commit;
}

/** What was read to its end. */
export interface Earlier extends Tips {
  readonly objects: number;
  readonly suspects: readonly Suspect[];
}

/** Where all that is reached begins. */
export interface Tips {
  readonly commits: readonly string[];
  /** Annotated tags. */
  readonly tags: readonly string[];
  /** What refs point to that is no commit and no such tag. */
  readonly others: readonly string[];
}

/** Of more branches that moved it is not asked whether each moved on. */
const mostMoved = 1_000;

export function presentTips(): Tips {
  const refs = git("for-each-ref", "--format=%(objecttype) %(objectname) %(refname)").stdout.split("\n").filter((line) => line !== "" && !line.startsWith("commit "));
  const idsOf = (lines: readonly string[]): string[] => lines.map((line) => line.split(" ")[1] ?? "");
  const isTag = (line: string): boolean => line.startsWith("tag ") && line.includes(" refs/tags/");
  return {
    commits: git("rev-list", "--no-walk", "--all").stdout.split("\n").filter((id) => id !== ""),
    tags: idsOf(refs.filter(isTag)),
    others: idsOf(refs.filter((line) => !isTag(line))),
  };
}

/** Whether these tips still reach all that earlier ones did, so that only what is new need be listed. */
export function reachAll({ commits, tags, others }: Tips, earlier: Tips): boolean {
  if (!hasAll(tags, earlier.tags) || !hasAll(others, earlier.others)) return false;
  const present = new Set(commits);
  const moved = earlier.commits.filter((id) => !present.has(id));
  if (moved.length === 0) return true;
  if (moved.length > mostMoved) return false;
  const { exit, stdout } = git("rev-list", "--max-count=1", ...moved, "--not", "--all");
  return exit === 0 && stdout === "";
}

/** Whether nothing came to them, either. */
export function areSame(present: Tips, earlier: Tips): boolean {
  return hasAll(earlier.commits, present.commits) && hasAll(earlier.tags, present.tags) && hasAll(earlier.others, present.others);
}

function hasAll(all: readonly string[], some: readonly string[]): boolean {
  const known = new Set(all);
  return some.every((id) => known.has(id));
}
