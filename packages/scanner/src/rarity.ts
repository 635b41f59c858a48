import { commonTrigrams } from "./common-trigrams.ts";
import { fold, hashOf } from "./hash.ts";

/** How often the filter stops at each hash in ordinary text, by Zipf's law fitted to the counts; all others are rare. */
const frequency = new Float64Array(1 << 16).fill(2e-5);
for (const [rank, text] of commonTrigrams.entries()) {
  const hash = hashAt(text, 0);
  frequency[hash] = (frequency[hash] ?? 0) + (rank + 120) ** -1.25;
}

/** What one more literal to compare costs at a stop, measured in stops. */
const comparison = 0.3;

/** Rounds after which nothing moves any more in practice. */
const rounds = 4;

/**
 * Chooses for all literals together by which three of its characters the filter looks for each: those that ordinary text
 * holds least, and best those that another literal has too. The fewer stops, the faster the scan.
 */
export function shareStops(literals: readonly string[]): number[] {
  const users = new Map<number, number>();
  const move = (literal: string, rare: number, by: number): void => {
    const hash = hashAt(literal, rare);
    users.set(hash, (users.get(hash) ?? 0) + by);
  };
  const chosen = literals.map((literal) => cheapest(literal, (hash) => costOf(hash, 0)));
  for (const [index, literal] of literals.entries()) move(literal, chosen[index] ?? 0, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, literal] of literals.entries()) {
      move(literal, chosen[index] ?? 0, -1);
      chosen[index] = cheapest(literal, (hash) => costOf(hash, users.get(hash) ?? 0));
      move(literal, chosen[index] ?? 0, 1);
    }
  }
  return chosen;
}

function costOf(hash: number, users: number): number {
  return (frequency[hash] ?? 0) * (users > 0 ? comparison : 1 + comparison);
}

function cheapest(literal: string, cost: (hash: number) => number): number {
  let best = -1;
  let lowest = Infinity;
  // The filter also looks at the byte that follows, so it should be the literal's own.
  const last = Math.max(3, literal.length - 1);
  for (let at = 0; at + 3 <= last && last <= literal.length; at += 1) {
    const price = cost(hashAt(literal, at));
    if (price < lowest) {
      lowest = price;
      best = at;
    }
  }
  if (best < 0) throw new Error(`"${literal}" is too short to look for; it needs three characters.`);
  return best;
}

export function hashAt(text: string, at: number): number {
  return hashOf(fold(text.charCodeAt(at)), fold(text.charCodeAt(at + 1)), fold(text.charCodeAt(at + 2)));
}
