/** What the filter looks for, made at build time: plain numbers, because a hook has no time to think. */
export interface FilterTable {
  /** The hash of three folded bytes of each list of stops. */
  readonly hashes: readonly number[];
  /** How many stops each list has. */
  readonly counts: readonly number[];
  /** One bit for each hash with a byte that may follow it, in base64. */
  readonly followed: string;
  /** `stopSize` numbers a stop, in the order of `StopField`. */
  readonly stops: readonly number[];
  /** All literals in one text; those that are read without regard to case are folded. */
  readonly literals: string;
  /** Characters that may follow literals. */
  readonly sets: readonly string[];
}

/** The numbers of a stop. */
export const stopField = {
  /** Whom to tell. */
  item: 0,
  /** Where the literal stands among the literals, and its length. */
  literal: 1,
  length: 2,
  /** `0x20` where case does not matter, else 0. */
  fold: 3,
  /** From the three bytes back to the start of the literal. */
  rare: 4,
  /** From the literal back to the start of the item. */
  at: 5,
  /** The set of what must follow, and how many of it. */
  set: 6,
  run: 7,
} as const;

export const stopSize = 8;
