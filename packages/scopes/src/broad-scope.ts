import type { ScopeLevel, ServiceScope } from "@credlint/catalogue";

/** Most first. */
export const scopeLevels: readonly ScopeLevel[] = ["admin", "full", "write-all", "read-all", "restricted", "sensitive"];

/** What is reported unless somebody asks for more: sensitive scopes are often just what an app needs. */
export const reportedLevels: readonly ScopeLevel[] = scopeLevels.filter((level) => level !== "sensitive");

const maxNarrower = 3;

/** The sentences for a permission of a manifest. */
export interface ScopeExplanation {
  /** Which one, and what it gives away. */
  readonly what: string;
  readonly why: string;
  /** What to ask for instead. */
  readonly next: string;
}

/** A permission of a manifest in words. */
export function explainScope(vendor: string, scope: string, { grants, narrower }: Pick<ServiceScope, "grants" | "narrower">): ScopeExplanation {
  const choices = narrower.slice(0, maxNarrower);
  return {
    what: `\`${scope}\` (${vendor}) grants ${grants}.`,
    why: "Whoever takes over the app or one of its tokens gets all of it.",
    next: choices.length > 0 ? `Ask for ${inWords(choices)} instead.` : "No narrower scope covers the same: drop it if you can.",
  };
}

/** `a`, `b` or `c`. */
export function inWords(scopes: readonly string[]): string {
  const quoted = scopes.map((scope) => `\`${scope}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
