export { broadInManifest } from "./broad-in-manifest.ts";
export type { BroadInManifest } from "./broad-in-manifest.ts";
export { formatOf } from "./leaves.ts";
