import { commonTrigrams } from "./common-trigrams.ts";
import type { Window } from "./compiled-format.ts";
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

/** Looks for a literal by its three characters that ordinary text holds least often. */
export function windowOf(literal: string, at: number): Window {
  return { literal, at, rare: cheapest(literal, (hash) => costOf(hash, 0)) };
}

/**
 * Chooses for all literals together where the filter stops: literals that share a rare run share a stop. The fewer stops,
 * the faster the scan.
 */
export function shareStops(windows: readonly Window[]): Window[] {
  const chosen = new Map<Window, number>();
  const users = new Map<number, number>();
  const move = (window: Window, by: number): void => {
    const hash = hashAt(window.literal, chosen.get(window) ?? window.rare);
    users.set(hash, (users.get(hash) ?? 0) + by);
  };
  for (const window of windows) move(window, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const window of windows) {
      move(window, -1);
      chosen.set(window, cheapest(window.literal, (hash) => costOf(hash, users.get(hash) ?? 0)));
      move(window, 1);
    }
  }
  return windows.map((window) => ({ ...window, rare: chosen.get(window) ?? window.rare }));
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

function hashAt(text: string, at: number): number {
  return hashOf(fold(text.charCodeAt(at)), fold(text.charCodeAt(at + 1)), fold(text.charCodeAt(at + 2)));
}
