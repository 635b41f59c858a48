/* What tells manifests from other files: small, and without a parser. */
export { formatOf, maxLength } from "./format.ts";
export { isTestPath } from "../test-path.ts";
export { possibleManifests } from "./possible-manifests.ts";
