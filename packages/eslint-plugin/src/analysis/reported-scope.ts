import type { ScopeLevel } from "@credlint/catalogue";
import type { ScopePolicy } from "@credlint/scopes";
import { standingToday } from "./scope-policy.ts";
import type { TracedPlace } from "./traced-place.ts";

/** What a project wants to hear about. */
export interface ScopeChoice {
  /** How much a scope must give away to be reported. */
  readonly levels: readonly ScopeLevel[];
  /** By vendor id: the broad scopes this connector cannot do without. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
}

/** A scope or permission, where it stands and what is known of it. */
export interface BroadScope {
  readonly vendor: string;
  readonly scope: string;
  readonly level: ScopeLevel;
}

/** Whether a scope is reported: broad enough, neither allowed nor declared in a policy whose review is still to come. */
export function isReported({ vendor, scope, level }: BroadScope, { levels, allow }: ScopeChoice, policy: ScopePolicy | undefined): boolean {
  if (!levels.includes(level) || allow[vendor]?.includes(scope)) return false;
  return !policy || standingToday(policy, vendor, scope) !== "declared";
}

/** Tells whether a scope is met at a place for the first time: a constant is seen once for each of its uses. */
export function firstMeeting(): (scope: string, place: TracedPlace) => boolean {
  const seen = new Set<string>();
  return (scope, { node, range = node.range }) => {
    const key = `${range.join()} ${scope}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
}
