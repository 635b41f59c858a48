export { formatOf } from "./format.ts";
export type { Format } from "./format.ts";
export { knownInLeaves } from "./known-in-leaves.ts";
export type { KnownInManifest } from "./known-in-leaves.ts";
export type { Leaf } from "./leaf.ts";
export { possibleManifests } from "./possible-manifests.ts";
export { xmlLeaves } from "./xml-leaves.ts";
