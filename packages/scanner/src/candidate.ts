import type { Finding } from "./finding.ts";

/** A match, with its verdict; publishable keys are kept until overlaps are settled. */
export interface Candidate extends Finding {
  readonly kind: "secret" | "publishable";
  /** How much must be as it is, apart from the value's own characters: of two formats that fit, the greater one speaks. */
  readonly specificity: number;
}
