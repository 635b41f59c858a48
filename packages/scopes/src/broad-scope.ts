import type { ScopeLevel, ServiceScope } from "@credlint/catalogue";

/** Most first. */
export const scopeLevels: readonly ScopeLevel[] = ["admin", "full", "write-all", "read-all", "restricted", "sensitive"];

/** What is reported unless somebody asks for more: sensitive scopes are often just what an app needs. */
export const reportedLevels: readonly ScopeLevel[] = scopeLevels.filter((level) => level !== "sensitive");

const maxNarrower = 3;

/** A permission of a manifest in words: what it gives away and what to ask for instead. */
export function explainScope(vendor: string, scope: string, { grants, narrower }: Pick<ServiceScope, "grants" | "narrower">): string {
  const choices = narrower.slice(0, maxNarrower);
  const next =
    choices.length > 0
      ? `Ask for ${inWords(choices)} instead.`
      : "No narrower scope covers the same: drop it if you can.";
  return `\`${scope}\` (${vendor}) grants ${grants}; whoever takes over the app or one of its tokens gets all of it. ${next}`;
}

/** `a`, `b` or `c`. */
export function inWords(scopes: readonly string[]): string {
  const quoted = scopes.map((scope) => `\`${scope}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
