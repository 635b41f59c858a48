import type { MutantClass } from "./mutant.ts";

export interface Expectation {
  /** Any of these is the right answer. */
  readonly rules: readonly string[];
  /** The share of mutants that must be found; raised as the rules learn, never lowered. */
  readonly found: number;
}

/** What we want to find of every class. */
export const goal = 0.95;

/** The right rule for each way to break a handler. */
export const expected: Readonly<Record<MutantClass, Expectation>> = {
  dropped: { rules: ["require-webhook-signature"], found: 0.73 },
  unmounted: { rules: ["require-webhook-signature"], found: 0.63 },
  late: { rules: ["require-webhook-signature"], found: 0.70 },
  ignored: { rules: ["no-ignored-webhook-verification"], found: 0.63 },
  unawaited: { rules: ["no-ignored-webhook-verification"], found: 0.66 },
  swallowed: { rules: ["no-ignored-webhook-verification"], found: 0.88 },
  inverted: { rules: ["no-ignored-webhook-verification"], found: 0.63 },
  environment: { rules: ["no-webhook-verification-bypass"], found: 0.53 },
  "unset-secret": { rules: ["no-webhook-verification-bypass"], found: 0.69 },
  "missing-header": { rules: ["no-webhook-verification-bypass"], found: 0.62 },
  "default-secret": { rules: ["no-webhook-verification-bypass", "no-secret-fallback"], found: 0.78 },
  reserialised: { rules: ["require-raw-webhook-body"], found: 0.9 },
  timing: { rules: ["no-timing-unsafe-compare"], found: 0.87 },
};

/** Rules that must leave every verified handler alone. */
export const silent = [
  "require-webhook-signature",
  "no-ignored-webhook-verification",
  "no-webhook-verification-bypass",
  "no-timing-unsafe-compare",
  "no-secret-fallback",
  "require-raw-webhook-body",
  "require-webhook-replay-protection",
];
