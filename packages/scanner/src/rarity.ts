import type { Window } from "./compiled-format.ts";

/** Letters of English and of source code, most frequent first; what is not here is rare. */
const frequent = "etaorinslcpdumfhgy-_.bv0w1k2/";

/**
 * Picks the three characters of a literal that ordinary source holds least often:
 * the fewer places the filter stops at, the faster the scan.
 */
export function rarestWindow(literal: string, offset: number): Window {
  let best: Window | undefined;
  let lowest = Infinity;
  for (let at = 0; at + 3 <= literal.length; at += 1) {
    const text = literal.slice(at, at + 3);
    const commonness = [...text.toLowerCase()].reduce((sum, char) => sum + weight(char), 0);
    if (commonness < lowest) {
      lowest = commonness;
      best = { text, offset: offset + at };
    }
  }
  if (best === undefined) throw new Error(`"${literal}" is too short to look for; it needs three characters.`);
  return best;
}

function weight(char: string): number {
  const rank = frequent.indexOf(char);
  return rank === -1 ? 0 : frequent.length - rank;
}
