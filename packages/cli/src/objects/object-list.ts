import { gitLines } from "../git/git.ts";
import type { Wanted } from "../git/blob-reader.ts";

/** Git's objects to look at: what files hold, and what commits and tags say. */
export interface ObjectList {
  readonly blobs: readonly Wanted[];
  /** Commits and tags. */
  readonly texts: readonly Wanted[];
}

export const noObjects: ObjectList = { blobs: [], texts: [] };

const onlyBlobs = ["--objects", "--filter=object:type=blob", "--filter-provided-objects"];

/**
 * Everything that is reached by some revisions and not by those excluded, each object once. `tips` may be tags; what
 * they say is no part of what they reach. `known` is excluded besides.
 */
export async function listObjects(revisions: readonly string[], tips: readonly string[] = [], known: readonly string[] = []): Promise<ObjectList> {
  const excluded = known.map((id) => `^${id}\n`).join("");
  const blobs: Wanted[] = [];
  for await (const line of gitLines("\n", ["rev-list", ...onlyBlobs, ...revisions], excluded)) {
    const space = line.indexOf(" ");
    blobs.push(space === -1 ? { id: line, path: "" } : { id: line.slice(0, space), path: line.slice(space + 1) });
  }
  const texts = new Set<string>();
  for await (const id of gitLines("\n", ["rev-list", ...revisions], excluded)) texts.add(id);
  for (const tip of tips) texts.add(tip);
  return { blobs, texts: [...texts].map((id) => ({ id, path: nameOfText(id) })) };
}

/** How a commit or tag is called where a file would have its path. */
export function nameOfText(id: string): string {
  return `commit ${id.slice(0, 10)}`;
}
