export { broadInManifest } from "./broad-in-manifest.ts";
