import { harmless } from "../harmless.ts";

/** An entry of the policy, as `@credlint/scopes` reads it. */
export interface Reason {
  readonly reason: string;
  readonly owner: string;
  readonly review: string;
}

/** What is said of app manifests and the scope policy. */
export const manifestWords = {
  /** Of all broad scopes together. */
  broadScope: {
    what: "An app manifest asks for a broad OAuth scope.",
    why: "Whoever takes over the app or one of its tokens gets all that it asks for.",
    next: "Ask for a narrower scope, or declare this one in credlint.scopes.json with reason, owner and review date.",
  },
  declareScope: (vendor: string) =>
    `If the app needs it, declare it in credlint.scopes.json under "${harmless(vendor)}", with reason, owner and review date.`,
  scopeReviewDue: ({ reason, owner, review }: Reason) =>
    `It is declared, but was to be reviewed by ${harmless(review)}: ask ${harmless(owner)} whether it is still needed for "${harmless(reason)}".`,
  brokenScopePolicy: (complaint: string) => `credlint.scopes.json could not be read, so nothing was checked: ${harmless(complaint)}`,
} as const;
