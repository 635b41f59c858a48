import type { Landmark } from "./landmark.ts";
import { between } from "./named-value.ts";

/** Fewer characters stand in too many other words to be looked for. */
const shortestStart = 5;

/**
 * A name is looked for by its first words, which are the vendor's and the same in most of its names; as many of them as
 * it takes to be no part of many other words.
 */
export function nameLandmarks(names: readonly string[]): Landmark[] {
  const nextOf = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.split(/(?<=.)_/u);
    let count = 1;
    while (count < words.length && words.slice(0, count).join("").length < shortestStart) count += 1;
    for (const joint of ["_", "-", ""]) {
      const literal = words.slice(0, count).join(joint);
      const next = nextOf.get(literal) ?? new Set();
      for (const char of charsBehind(words[count])) next.add(char);
      nextOf.set(literal, next);
    }
  }
  return [...nextOf].map(([literal, next]) => ({ literal, at: 0, isExact: false, next: { chars: [...next].sort().join(""), length: 1 } }));
}

/** The next word, perhaps with a joint before it; behind the last one the value. */
function charsBehind(word: string | undefined): string {
  return word === undefined ? between : `_-${word.charAt(0)}${word.charAt(0).toUpperCase()}`;
}
