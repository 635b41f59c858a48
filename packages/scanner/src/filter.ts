import type { Window } from "./compiled-format.ts";
import { fold, hashOf } from "./hash.ts";
import { membersOf } from "./members.ts";

/** A literal that may stand around three bytes at which the filter stops. */
interface Stop<Item> {
  readonly item: Item;
  /** Folded where case does not matter. */
  readonly literal: Uint8Array;
  /** `0x20` where case does not matter. */
  readonly foldedBy: number;
  /** From the rare bytes back to the start of the literal, and of the item. */
  readonly toLiteral: number;
  readonly toStart: number;
  /** A table of the bytes that may follow, and how many of them must. */
  readonly members: Uint8Array;
  readonly run: number;
}

/**
 * Finds the places worth a closer look in one pass over the bytes: a hash of three folded bytes, one table probe per
 * byte, so that the cost hardly grows with the number of items.
 */
export class Filter<Item extends { readonly windows: readonly Window[] }> {
  /** Number of the list of stops of each hash, from 1. */
  readonly #table = new Uint16Array(1 << 16);
  readonly #stops: Stop<Item>[][] = [[]];
  /** One for each hash with a byte that may follow it: nine of ten stops of the first table end here. */
  readonly #followed = new Uint8Array(1 << 16);

  constructor(items: readonly Item[]) {
    for (const item of items) for (const window of item.windows) this.#add(item, window);
  }

  /** Calls `visit` for each literal found, in order of the bytes, with where its item would start. */
  forEachHit(bytes: Uint8Array, visit: (item: Item, start: number) => void): void {
    const table = this.#table;
    const stops = this.#stops;
    const followed = this.#followed;
    const { length } = bytes;
    let first = 0;
    let second = fold(bytes[0] ?? 0);
    let third = fold(bytes[1] ?? 0);
    for (let end = 2; end < length; end += 1) {
      first = second;
      second = third;
      third = (bytes[end] ?? 0) | 0x20;
      const hash = ((first << 11) ^ (second << 5) ^ third) & 0xffff;
      const list = table[hash] ?? 0;
      if (list !== 0 && followed[followedBy(hash, bytes[end + 1] ?? 0)] === 1) visitStops(stops[list] ?? [], bytes, end - 2, visit);
    }
  }

  #add(item: Item, { literal: text, at, rare, run }: Window): void {
    const literal = Buffer.from(text, "latin1");
    const folded = literal.map(fold);
    const hash = hashOf(folded[rare] ?? 0, folded[rare + 1] ?? 0, folded[rare + 2] ?? 0);
    const list = this.#table[hash] || this.#stops.push([]) - 1;
    this.#table[hash] = list;
    for (const next of bytesAfter(literal, rare + 3, run)) this.#followed[followedBy(hash, next)] = 1;
    this.#stops[list]?.push({
      item,
      literal: run ? literal : folded,
      foldedBy: run ? 0 : 0x20,
      members: membersOf(run?.chars ?? "word"),
      toLiteral: rare,
      toStart: rare + at,
      run: run?.length ?? 0,
    });
  }
}

function followedBy(hash: number, next: number): number {
  return (hash ^ (fold(next) * 0x9e5)) & 0xffff;
}

/** Which bytes can stand at `at`: the literal's own, the run's, or any. */
function bytesAfter(literal: Uint8Array, at: number, run: Window["run"]): readonly number[] {
  const own = literal[at];
  if (own !== undefined) return [own];
  const any = Array.from({ length: 256 }, (_, byte) => byte);
  return run ? any.filter((byte) => membersOf(run.chars)[byte] === 1) : any;
}

/** A plain loop: it runs some ten times a kilobyte. */
function visitStops<Item>(stops: readonly Stop<Item>[], bytes: Uint8Array, rare: number, visit: (item: Item, start: number) => void): void {
  for (let at = 0; at < stops.length; at += 1) {
    const stop = stops[at];
    if (stop !== undefined && rare >= stop.toStart && stands(stop, bytes, rare - stop.toLiteral)) visit(stop.item, rare - stop.toStart);
  }
}

function stands<Item>({ literal, foldedBy, members, run }: Stop<Item>, bytes: Uint8Array, start: number): boolean {
  if (start + literal.length > bytes.length) return false;
  for (let at = 0; at < literal.length; at += 1) if (((bytes[start + at] ?? 0) | foldedBy) !== literal[at]) return false;
  const from = start + literal.length;
  for (let at = from; at < from + run; at += 1) if (members[bytes[at] ?? 0] !== 1) return false;
  return true;
}
