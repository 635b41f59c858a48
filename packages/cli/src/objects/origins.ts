import { gitLines } from "../git/git.ts";
import { harmless } from "../harmless.ts";
import type { Commit } from "../scan/report.ts";

export interface Origin {
  readonly commit: Commit;
  readonly path: string;
}

/** Where blobs come from, and what the same commits changed or took away. */
export interface Origins {
  /** By blob: the oldest commit that brought it. */
  readonly of: ReadonlyMap<string, Origin>;
  /** Old sides of the changes, with their paths. */
  readonly before: ReadonlyMap<string, string>;
}

const format = "--format=%x01%H%x02%an%x02%as";
/** What no user's configuration can change; a merge is compared with each of its parents. */
const plain = ["--raw", "-z", "-m", "--no-abbrev", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--root"];

/** Asked only when something was found, since it walks the history once more. `wanted` narrows it to some blobs; `known` is excluded. */
export async function originsOf(revisions: readonly string[], wanted: readonly string[] = [], known: readonly string[] = []): Promise<Origins> {
  const of = new Map<string, Origin>();
  const before = new Map<string, string>();
  let commit: Commit = { id: "", author: "", date: "" };
  let change: readonly string[] | undefined;
  const found = wanted.map((id) => `--find-object=${id}`);
  for await (const field of gitLines("\0", ["log", ...plain, ...found, format, ...revisions, "--"], known.map((id) => `^${id}\n`).join(""))) {
    const text = field.replace(/^\n/u, "");
    if (text.startsWith("\x01")) commit = commitIn(text.slice(1));
    if (change) {
      const [, , oldId = "", newId = ""] = change;
      before.set(oldId, text);
      of.set(newId, { commit, path: text });
      change = undefined;
    } else if (text.startsWith(":")) {
      change = text.slice(1).split(" ");
    }
  }
  return { of, before: new Map([...before].filter(([id]) => !/^0+$/u.test(id))) };
}

/** A name is what its owner wrote, so it may hold anything. */
function commitIn(text: string): Commit {
  const [id = "", author = "", date = ""] = text.split("\x02");
  return { id: id.trim(), author: harmless(author), date: date.trim() };
}
