import { graphRoles } from "@credlint/catalogue/graph-roles";
import { manifests } from "@credlint/catalogue/manifests";
import type { Manifest, ManifestPlace } from "@credlint/catalogue/manifests";
import { fitsPath, isBelowPath, wordOf } from "./key-path.ts";
import type { Leaf } from "./leaf.ts";
import { formatOf, leavesIn } from "./leaves.ts";

/** A permission that a manifest asks for. */
export interface ManifestScope {
  readonly manifest: Manifest;
  readonly place: ManifestPlace;
  /** As the vendor calls it. */
  readonly scope: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly range: readonly [start: number, end: number];
}

/** No manifest is longer or deeper, none in YAML has longer lines; what has is data, on which parsers may take for ever. */
const maxLength = 100_000;
const maxDepth = 200;
const longLineOfYaml = /^.{2000}/mu;

/** Everything the manifest asks for, in order; nothing if the text is none. `path` tells the format by its ending. */
export function manifestScopes(text: string, path: string): ManifestScope[] {
  const format = formatOf(path);
  if (format === undefined || text.length > maxLength) return [];
  const possible = manifests.filter((manifest) => manifest.formats.includes(format) && mayBe(manifest, text));
  if (possible.length === 0 || depthOf(text) > maxDepth) return [];
  if (format === "yaml" && longLineOfYaml.test(text)) return [];
  const leaves = leavesIn(text, format);
  return possible
    .filter(({ marks }) => marks.some((group) => group.every((mark) => leaves.some((leaf) => bears(leaf, mark)))))
    .flatMap((manifest) => leaves.flatMap((leaf) => scopesAt(manifest, leaf)));
}

/** A look at the text before anything is parsed. */
function mayBe({ marks, places }: Manifest, text: string): boolean {
  const holds = (path: string): boolean => text.includes(wordOf(path.split("=", 1).join("")));
  return places.some(({ path }) => holds(path)) && marks.some((group) => group.every(holds));
}

function bears({ path, value }: Leaf, mark: string): boolean {
  const [keys = "", wanted] = mark.split("=", 2);
  return isBelowPath(keys, path) && (wanted === undefined || value.startsWith(wanted));
}

function scopesAt(manifest: Manifest, leaf: Leaf): ManifestScope[] {
  const place = manifest.places.find(({ path }) => fitsPath(path, leaf.path));
  return place ? read(place, leaf).map(({ scope, range }) => ({ manifest, place, scope, range })) : [];
}

type Read = Pick<ManifestScope, "scope" | "range">;

function read({ form }: ManifestPlace, { path, value, range }: Leaf): Read[] {
  const [start] = range;
  switch (form) {
    case "list":
      return [...value.matchAll(/[^\s,]+/gu)].map(({ 0: scope, index }) => ({
        scope,
        range: [start + index, start + index + scope.length],
      }));
    case "pair":
      return [{ scope: `${path.at(-1)}:${value}`, range }];
    case "role": {
      const name = graphRoles[value.toLowerCase()];
      return [{ scope: name ?? value, range }];
    }
    default:
      return [{ scope: value, range }];
  }
}

/** How many brackets, or list marks of one line, stand open at most: parsers call themselves for each. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of text.matchAll(/[[{]|[\]}]|(?:- ){3,}/gu)) {
    if (mark.startsWith("-")) deepest = Math.max(deepest, mark.length / 2);
    else depth = mark === "[" || mark === "{" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
