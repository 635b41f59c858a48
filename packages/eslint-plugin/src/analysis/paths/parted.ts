import type { Outcome } from "./walker.ts";

/** Outcomes of a value that may be true or false by what happened in a helper: each keeps its own way. */
export function parted(outcomes: readonly Outcome[]): Outcome[] {
  const truths = new Set(outcomes.map(({ value }) => value.truth));
  if (!truths.has(true) || !truths.has(false)) return [...outcomes];
  return outcomes.map(({ state, value }) => ({ state, value: value.truth === undefined ? value : { ...value, parts: true } }));
}
