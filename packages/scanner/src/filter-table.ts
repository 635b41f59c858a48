/** What the filter looks for, made at build time: numbers of 16 bits in base64, because a hook has no time to parse. */
export interface FilterTable {
  /** The hash of three folded bytes of each list of stops. */
  readonly hashes: string;
  /** How many stops each list has. */
  readonly counts: string;
  /** One bit for each hash with a byte that may follow it, in base64. */
  readonly followed: string;
  /** `stopSize` numbers a stop, in the order of `StopField`. */
  readonly stops: string;
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

export function writeNumbers(numbers: readonly number[]): string {
  return Buffer.from(Uint8Array.from(numbers.flatMap((number) => [number & 0xff, number >> 8]))).toString("base64");
}

export function readNumbers(text: string): Uint16Array {
  const bytes = Buffer.from(text, "base64");
  if (isBigEndian) bytes.swap16();
  const numbers = new Uint16Array(bytes.length >> 1);
  new Uint8Array(numbers.buffer).set(bytes);
  return numbers;
}

const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
