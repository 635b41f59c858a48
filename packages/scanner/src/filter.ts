import type { AlphabetName } from "@credlint/catalogue";
import type { WrittenWindow } from "./compiled-format.ts";
import { fold, hashOf } from "./hash.ts";
import { membersOf } from "./members.ts";

interface Wanted<Item> {
  readonly item: Item;
  readonly window: WrittenWindow;
}

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
export class Filter<Item extends { readonly windows: readonly WrittenWindow[] }> {
  /** Number of the list of stops of each hash, from 1. */
  readonly #table = new Uint16Array(1 << 16);
  /** One for each hash with a byte that may follow it: nine of ten stops of the first table end here. */
  readonly #followed = new Uint8Array(1 << 16);
  readonly #wanted: Wanted<Item>[][] = [[]];
  /** Made of what is wanted when the filter first stops there: few are ever needed, and a hook has no time. */
  readonly #stops: (readonly Stop<Item>[])[] = [];

  constructor(items: readonly Item[]) {
    for (const item of items) for (const window of item.windows) this.#add(item, window);
  }

  /** Calls `visit` for each literal found, in order of the bytes, with where its item would start. */
  forEachHit(bytes: Uint8Array, visit: (item: Item, start: number) => void): void {
    const table = this.#table;
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
      if (list !== 0 && followed[followedBy(hash, bytes[end + 1] ?? 0)] === 1) {
        visitStops(this.#stops[list] ?? this.#prepare(list), bytes, end - 2, visit);
      }
    }
  }

  // Destructuring would double the time of two thousand first calls.
  #add(item: Item, window: WrittenWindow): void {
    const literal = window[0];
    const rare = window[2];
    const hash = hashOf(fold(literal.charCodeAt(rare)), fold(literal.charCodeAt(rare + 1)), fold(literal.charCodeAt(rare + 2)));
    const list = this.#table[hash] || this.#wanted.push([]) - 1;
    this.#table[hash] = list;
    this.#wanted[list]?.push({ item, window });
    if (rare + 3 < literal.length) this.#followed[followedBy(hash, literal.charCodeAt(rare + 3))] = 1;
    else this.#followedByRun(hash, window[3]);
  }

  /** Behind the literal's end stands one of a run, or anything. */
  #followedByRun(hash: number, chars: AlphabetName | undefined): void {
    const members = chars && membersOf(chars);
    for (let next = 0; next < 256; next += 1) if (members?.[next] !== 0) this.#followed[followedBy(hash, next)] = 1;
  }

  #prepare(list: number): readonly Stop<Item>[] {
    const stops = (this.#wanted[list] ?? []).map(stopFor);
    this.#stops[list] = stops;
    return stops;
  }
}

function stopFor<Item>({ item, window: [text, at, rare, chars, run = 0] }: Wanted<Item>): Stop<Item> {
  const foldedBy = chars ? 0 : 0x20;
  return {
    item,
    literal: bytesOf(text, foldedBy),
    foldedBy,
    toLiteral: rare,
    toStart: rare + at,
    members: membersOf(chars ?? "word"),
    run,
  };
}

function followedBy(hash: number, next: number): number {
  return (hash ^ (fold(next) * 0x9e5)) & 0xffff;
}

/** Literals are ASCII. */
function bytesOf(text: string, foldedBy: number): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) | foldedBy;
  return bytes;
}

/** A plain loop: it runs some ten times a kilobyte. */
function visitStops<Item>(stops: readonly Stop<Item>[], bytes: Uint8Array, rare: number, visit: (item: Item, start: number) => void): void {
  for (let at = 0; at < stops.length; at += 1) {
    const stop = stops[at];
    if (stop !== undefined && rare >= stop.toStart && stands(stop, bytes, rare - stop.toLiteral)) visit(stop.item, rare - stop.toStart);
  }
}

function stands<Item>({ literal, foldedBy, members, run }: Stop<Item>, bytes: Uint8Array, start: number): boolean {
  const end = start + literal.length;
  if (end > bytes.length) return false;
  for (let at = 0; at < literal.length; at += 1) if (((bytes[start + at] ?? 0) | foldedBy) !== literal[at]) return false;
  for (let at = end; at < end + run; at += 1) if (members[bytes[at] ?? 0] !== 1) return false;
  return true;
}
