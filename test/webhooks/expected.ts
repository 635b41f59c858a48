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
  dropped: { rules: ["require-webhook-signature"], found: 0.97 },
  unmounted: { rules: ["require-webhook-signature"], found: 0.9 },
  late: { rules: ["require-webhook-signature"], found: 1 },
  ignored: { rules: ["no-ignored-webhook-verification"], found: 0.98 },
  unawaited: { rules: ["no-ignored-webhook-verification"], found: 1 },
  swallowed: { rules: ["no-ignored-webhook-verification"], found: 1 },
  inverted: { rules: ["no-ignored-webhook-verification"], found: 1 },
  environment: { rules: ["no-webhook-verification-bypass"], found: 0.98 },
  "unset-secret": { rules: ["no-webhook-verification-bypass"], found: 1 },
  "missing-header": { rules: ["no-webhook-verification-bypass"], found: 0.97 },
  "default-secret": { rules: ["no-webhook-verification-bypass", "no-secret-fallback"], found: 0.98 },
  reserialised: { rules: ["require-raw-webhook-body"], found: 1 },
  timing: { rules: ["no-timing-unsafe-compare"], found: 0.95 },
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
