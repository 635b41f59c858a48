import { readPolicy, standing } from "@credlint/scopes";
import type { ScopePolicy } from "@credlint/scopes";

const read = new WeakMap<object, ScopePolicy>();

/**
 * The project's policy, from ESLint's shared settings (`settings.credlint.scopes`), where ESLint's cache sees it change.
 * Throws a TypeError with a sentence if it is no policy.
 */
export function scopePolicy(settings: Readonly<Record<string, unknown>>): ScopePolicy | undefined {
  const ours = settings["credlint"];
  const value = typeof ours === "object" && ours !== null && "scopes" in ours ? ours.scopes : undefined;
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null) return readPolicy(value);
  const known = read.get(value) ?? readPolicy(value);
  read.set(value, known);
  return known;
}

/** Whether a policy lets the project ask for a scope today. */
export function standingToday(policy: ScopePolicy, vendor: string, scope: string): ReturnType<typeof standing> {
  return standing(policy, vendor, scope, new Date().toISOString().slice(0, 10));
}
