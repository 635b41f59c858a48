import { explainScope, readPolicy, reportedLevels, standing } from "@credlint/scopes";
import type { ScopeExplanation, ScopePolicy, ScopeReason } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";

/** What an app manifest asks for that gives away more than most apps need, and nothing declares. */
export interface BroadScope {
  readonly scope: string;
  /** Ids, as the catalogue has them. */
  readonly vendor: string;
  readonly manifest: string;
  readonly explanation: ScopeExplanation;
  /** In UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  /** What the policy said until its review came. */
  readonly expired?: ScopeReason;
}

/*
 * What knows the scopes of all vendors and parses JSON and YAML is as large as all else, and most repositories have no
 * manifest. So this file is built into one of its own, which is loaded once a file looks like a manifest.
 */

/** The broad scopes of a manifest, in order, without those that the project's policy declares. */
export function broadScopes(text: string, path: string, policy: ScopePolicy | undefined, today: string): BroadScope[] {
  return broadInManifest(text, path, reportedLevels).flatMap(({ scope, vendor: { id, name }, manifest, entry, range }) => {
    const declared = policy ? standing(policy, id, scope, today) : "undeclared";
    if (declared === "declared") return [];
    const reason = declared === "expired" ? policy?.scopes[id]?.[scope] : undefined;
    const explanation = explainScope(name, scope, entry);
    return [{ scope, vendor: id, manifest: manifest.id, explanation, range, ...(reason && { expired: reason }) }];
  });
}

export { readPolicy };
