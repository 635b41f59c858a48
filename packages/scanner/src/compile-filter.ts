import type { FilterTable } from "./filter-table.ts";
import { writeNumbers } from "./filter-table.ts";
import { fold, followedBy } from "./hash.ts";
import type { Landmark } from "./landmark.ts";
import { hashAt, shareStops } from "./rarity.ts";

/** Makes the filter's table of the landmarks of each item. */
export function compileFilter(items: readonly (readonly Landmark[])[]): FilterTable {
  const places = items.flatMap((landmarks, item) => landmarks.map((landmark) => ({ item, landmark })));
  const rares = shareStops(places.map(({ landmark }) => landmark.literal));
  const lists = new Map<number, number[][]>();
  const followed = new Uint8Array(1 << 13);
  const literals = new Pool();
  const sets: string[] = [];
  for (const [index, { item, landmark }] of places.entries()) {
    const { literal, at, isExact, next } = landmark;
    const rare = rares[index] ?? 0;
    const hash = hashAt(literal, rare);
    const text = isExact ? literal : folded(literal);
    const set = next ? numberOf(sets, next.chars) : 0;
    const stop = [item, literals.placeOf(text), text.length, isExact ? 0 : 0x20, rare, at, set, next?.length ?? 0];
    lists.set(hash, [...(lists.get(hash) ?? []), stop]);
    for (const code of codesBehind(landmark, rare + 3)) mark(followed, followedBy(hash, code));
  }
  return {
    hashes: writeNumbers([...lists.keys()]),
    counts: writeNumbers([...lists.values()].map(({ length }) => length)),
    followed: Buffer.from(followed).toString("base64"),
    stops: writeNumbers([...lists.values()].flat(2)),
    literals: literals.text,
    sets,
  };
}

/** Texts in one text, each once; apart, because together they would look like tokens. */
class Pool {
  text = "";

  placeOf(text: string): number {
    if (!this.text.includes(text)) this.text += `${text}\n`;
    return this.text.indexOf(text);
  }
}

function numberOf(sets: string[], chars: string): number {
  if (!sets.includes(chars)) sets.push(chars);
  return sets.indexOf(chars);
}

function folded(text: string): string {
  return String.fromCharCode(...Array.from(text, (char) => fold(char.charCodeAt(0))));
}

/** Which characters may stand at a place of the literal or behind it. */
function codesBehind({ literal, next }: Landmark, at: number): number[] {
  if (at < literal.length) return [literal.charCodeAt(at)];
  return next ? Array.from(next.chars, (char) => char.charCodeAt(0)) : Array.from({ length: 256 }, (_, code) => code);
}

function mark(bits: Uint8Array, index: number): void {
  bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
}
