import type { PathState } from "./path-state.ts";
import type { Outcome } from "./walker.ts";

/** Outcomes of a value that is true or false by what a check has said: each keeps its own way. */
export function parted(outcomes: readonly Outcome[], { verified, gap }: PathState): Outcome[] {
  if (outcomes.every(({ state }) => state.verified === verified && state.gap === gap)) return [...outcomes];
  const truths = new Set(outcomes.map(({ value }) => value.truth));
  const isOpen = truths.has(true) && truths.has(false);
  return outcomes.map(({ state, value }) => ({
    state,
    value: (isOpen && value.truth !== undefined) || value.fields ? { ...value, parts: true } : value,
  }));
}
