export { explainScope, inWords, reportedLevels, scopeLevels } from "./broad-scope.ts";
export type { ScopeExplanation } from "./broad-scope.ts";
export { fitsGlob } from "./fits-glob.ts";
export { scopeOfVendor, selfEvidentScope } from "./scope-match.ts";
export type { KnownScope } from "./scope-match.ts";
export { isTestPath } from "./test-path.ts";
export { readPolicy, standing } from "./policy.ts";
export type { ScopePolicy, ScopeReason } from "./policy.ts";
