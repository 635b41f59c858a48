/** A literal that shows where a thing may stand, and what must stand behind it. */
export interface Landmark {
  readonly literal: string;
  /** How far into the thing the literal stands. */
  readonly at: number;
  /** Whether capitals count. */
  readonly isExact: boolean;
  /** Enough of what follows to tell most other words by; nothing is asked where it is absent. */
  readonly next?: { readonly chars: string; readonly length: number };
}

/** A word that stands at the start of a thing, in any case. */
export function wordOf(literal: string): Landmark {
  return { literal, at: 0, isExact: false };
}
