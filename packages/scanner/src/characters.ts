/*
 * What can be told of a value by its characters alone. Plain loops without copies: a file of nothing but tokens asks
 * thousands of times. Values are ASCII; of anything else the low byte counts.
 */

/** How often each character stands in a text. */
function countsOf(text: string): Uint16Array {
  const counts = new Uint16Array(256);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) & 0xff;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** How many different characters a text has. */
export function varietyOf(text: string): number {
  let variety = 0;
  for (const count of countsOf(text)) if (count > 0) variety += 1;
  return variety;
}

/** How often the commonest character stands in a text. */
export function commonestOf(text: string): number {
  let most = 0;
  for (const count of countsOf(text)) most = Math.max(most, count);
  return most;
}

/** Which character follows which on a keyboard, in the alphabet or among the numbers. */
export type Walk = Uint8Array;

/** `walk` names each character once, except to lead back to its beginning. */
export function walkOf(walk: string): Walk {
  const next = new Uint8Array(256);
  for (let at = 1; at < walk.length; at += 1) next[walk.charCodeAt(at - 1)] = walk.charCodeAt(at);
  return next;
}

/** Tells whether so many characters in a row follow one of the walks. */
export function hasWalk(text: string, walks: readonly Walk[], length: number): boolean {
  return walks.some((next) => {
    let steps = 1;
    for (let at = 1; at < text.length && steps < length; at += 1) {
      steps = next[text.charCodeAt(at - 1) & 0xff] === text.charCodeAt(at) ? steps + 1 : 1;
    }
    return steps >= length;
  });
}
