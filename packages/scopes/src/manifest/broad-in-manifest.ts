import type { ScopeLevel } from "@credlint/catalogue";
import { isTestPath } from "../test-path.ts";
import { formatOf } from "./format.ts";
import { knownInLeaves } from "./known-in-leaves.ts";
import type { KnownInManifest } from "./known-in-leaves.ts";
import { leavesIn } from "./leaves.ts";
import { possibleManifests } from "./possible-manifests.ts";

/**
 * The broad permissions of a manifest, in order; nothing if the text is none, or belongs to tests. `path`, below the
 * project's root, tells the format by its ending.
 */
export function broadInManifest(text: string, path: string, levels: readonly ScopeLevel[]): KnownInManifest[] {
  const format = isTestPath(path) ? undefined : formatOf(path);
  const kinds = format ? possibleManifests(format, (word) => text.includes(word)) : [];
  if (!format || kinds.length === 0) return [];
  return knownInLeaves(leavesIn(text, format), kinds).filter(({ entry }) => levels.includes(entry.level));
}
