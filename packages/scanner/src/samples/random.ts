/** Numbers from 0 to below 1, as `Math.random` gives them. */
export type Random = () => number;

/** Mulberry32 by Tommy Ettinger (public domain): small, and the same everywhere. */
export function randomNumbers(seed: number): Random {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick(random: Random, count: number): number {
  return Math.floor(random() * count);
}

export function randomText(random: Random, chars: string, length: number): string {
  return Array.from({ length }, () => chars.charAt(pick(random, chars.length))).join("");
}

export function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => pick(random, 256)));
}
