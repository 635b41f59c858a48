import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { git } from "./git.ts";

/** A path that the commit adds, changes or deletes; a side without bytes of its own (nothing, a submodule) is left out. */
export interface StagedChange {
  readonly path: string;
  readonly oldBlob?: string;
  readonly newBlob?: string;
}

export interface Staged {
  readonly changes: readonly StagedChange[];
  /** False before the first commit. */
  readonly hasHead: boolean;
}

const submodule = "160000";

/**
 * What the index holds that HEAD does not. Renames are not looked for: a move is one path deleted and one added, and
 * which secrets the old side held is asked over all paths together.
 */
export function stagedChanges(): Staged {
  const listed = list("HEAD");
  if (listed.exit === 0) return { changes: parseRaw(listed.stdout), hasHead: true };
  if (git("rev-parse", "--git-dir").exit !== 0) throw new Problem(words.noRepository(listed.complaint));
  if (git("rev-parse", "--verify", "--quiet", "HEAD").exit === 0) throw new Problem(words.noList(listed.complaint));
  // Its name depends on the repository's hash; the object itself need not exist.
  const emptyTree = git("hash-object", "-t", "tree", "--stdin").stdout.trim();
  const first = list(emptyTree);
  if (first.exit !== 0) throw new Problem(words.noList(first.complaint));
  return { changes: parseRaw(first.stdout), hasHead: false };
}

function list(tree: string): ReturnType<typeof git> {
  return git("diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", tree, "--");
}

/** Reads `:mode mode blob blob status NUL path NUL …`. */
export function parseRaw(text: string): StagedChange[] {
  const fields = text.split("\0");
  const changes: StagedChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const path = fields[at + 1] ?? "";
    const found = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])$/u.exec(fields[at] ?? "");
    if (!found) throw new Problem(words.noList(""));
    const [, oldMode = "", newMode = "", oldId = "", newId = "", status] = found;
    if (status === "U") throw new Problem(words.unmerged(path));
    const oldBlob = blob(oldMode, oldId);
    const newBlob = blob(newMode, newId);
    changes.push({ path, ...(oldBlob !== undefined && { oldBlob }), ...(newBlob !== undefined && { newBlob }) });
  }
  return changes;
}

function blob(mode: string, id: string): string | undefined {
  return mode === submodule || /^0+$/u.test(id) ? undefined : id;
}
