import type { Manifest, ManifestPlace } from "@credlint/catalogue/manifests";
import { fitsPath, isBelowPath } from "./key-path.ts";
import type { Leaf } from "./leaf.ts";

/** A permission that a manifest asks for. */
export interface ManifestScope {
  readonly manifest: Manifest;
  readonly place: ManifestPlace;
  /** As the vendor calls it, or for a role its id. */
  readonly scope: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly range: readonly [start: number, end: number];
}

/** Everything that a file of one of these kinds asks for, in order; nothing if it is of none. */
export function scopesInLeaves(leaves: readonly Leaf[], kinds: readonly Manifest[]): ManifestScope[] {
  return kinds
    .filter(({ marks }) => marks.some((group) => group.every((mark) => leaves.some((leaf) => bears(leaf, mark)))))
    .flatMap((manifest) => leaves.flatMap((leaf) => scopesAt(manifest, leaf)));
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
    case "key":
      return [{ scope: path.at(-2) ?? "", range }];
    default:
      return [{ scope: value, range }];
  }
}
