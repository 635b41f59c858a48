import type { FilterTable } from "./filter-table.ts";
import { readNumbers, stopField, stopSize } from "./filter-table.ts";
import { fold, followedBy, hashOf } from "./hash.ts";
import { setOf } from "./members.ts";

/** Is told which item may stand where, and where the three bytes stand that showed it. */
export type Visit = (item: number, start: number, rare: number) => void;

/** No stop looks further than so many bytes before and behind the first of its three; `filter.test.ts` holds the table to it. */
export const farthest = 128;

/** Windows of three bytes that are looked at in one step. */
const stride = 4;

/** Places are gathered for so many bytes at a time, a multiple of the stride. */
const batch = 1 << 12;

/**
 * Finds the places worth a closer look in one pass over the bytes: a hash of three folded bytes, one table probe per
 * byte, so that the cost hardly grows with the number of items. Places are gathered and sifted without a branch, because
 * a processor guesses wrong at nearly every one of them.
 */
export class Filter {
  readonly #isStop = new Uint8Array(1 << 16);
  /** Number of the list of stops of each hash. */
  readonly #lists = new Uint16Array(1 << 16);
  /** One bit for each hash with a byte that may follow it: two of three stops end here. */
  readonly #followed: Uint8Array;
  /** Where the stops of each list begin; one more than there are lists. */
  readonly #begins: Uint32Array;
  readonly #stops: Uint16Array;
  readonly #literals: Uint8Array;
  readonly #sets: readonly string[];
  /** A table for each set that was asked for, with a one for each byte that is in it. */
  readonly #members: Uint8Array[] = [];
  readonly #places = new Uint32Array(batch + 1);

  constructor({ followed, stops, literals, sets, ...lists }: FilterTable) {
    this.#followed = Buffer.from(followed, "base64");
    this.#stops = readNumbers(stops);
    this.#literals = Buffer.from(literals, "latin1");
    const hashes = readNumbers(lists.hashes);
    const counts = readNumbers(lists.counts);
    this.#begins = new Uint32Array(counts.length + 1);
    for (let list = 0; list < hashes.length; list += 1) {
      const hash = hashes[list] ?? 0;
      this.#isStop[hash] = 1;
      this.#lists[hash] = list;
      this.#begins[list + 1] = (this.#begins[list] ?? 0) + (counts[list] ?? 0) * stopSize;
    }
    this.#sets = sets;
  }

  /** Calls `visit` for each literal found, in order of the bytes, with where its item would start. `visit` may not ask again. */
  forEachHit(bytes: Uint8Array, visit: Visit): void {
    this.forEachHitIn(bytes, 0, bytes.length, visit);
  }

  /** The same for those whose three bytes begin in a part. */
  forEachHitIn(bytes: Uint8Array, start: number, behind: number, visit: Visit): void {
    const end = Math.min(behind, bytes.length - 2);
    for (let from = start; from < end; from += batch) {
      const count = this.#sift(bytes, this.#gather(bytes, from, Math.min(from + batch, end)));
      for (let index = 0; index < count; index += 1) this.#tryStops(bytes, this.#places[index] ?? 0, visit);
    }
  }

  /** Writes down where windows begin whose hash is one of a list; tells how many there are. */
  #gather(bytes: Uint8Array, from: number, to: number): number {
    const places = this.#places;
    const isStop = this.#isStop;
    let count = 0;
    let at = from;
    let first = fold(bytes[at] ?? 0);
    let second = fold(bytes[at + 1] ?? 0);
    for (; at + stride <= to; at += stride) {
      const third = fold(bytes[at + 2] ?? 0);
      const fourth = fold(bytes[at + 3] ?? 0);
      const fifth = fold(bytes[at + 4] ?? 0);
      const sixth = fold(bytes[at + 5] ?? 0);
      places[count] = at;
      count += isStop[hashOf(first, second, third)] ?? 0;
      places[count] = at + 1;
      count += isStop[hashOf(second, third, fourth)] ?? 0;
      places[count] = at + 2;
      count += isStop[hashOf(third, fourth, fifth)] ?? 0;
      places[count] = at + 3;
      count += isStop[hashOf(fourth, fifth, sixth)] ?? 0;
      first = fifth;
      second = sixth;
    }
    for (; at < to; at += 1) {
      places[count] = at;
      count += this.#isStopAt(bytes, at);
    }
    return count;
  }

  #isStopAt(bytes: Uint8Array, at: number): number {
    return this.#isStop[hashAt(bytes, at)] ?? 0;
  }

  /** Of the places gathered keeps those with a byte behind that may follow. */
  #sift(bytes: Uint8Array, gathered: number): number {
    const places = this.#places;
    const last = bytes.length - 1;
    let count = 0;
    for (let index = 0; index < gathered; index += 1) {
      const at = places[index] ?? 0;
      const next = followedBy(hashAt(bytes, at), at + 3 > last ? 0 : (bytes[at + 3] ?? 0));
      places[count] = at;
      count += ((this.#followed[next >> 3] ?? 0) >> (next & 7)) & 1;
    }
    return count;
  }

  #tryStops(bytes: Uint8Array, at: number, visit: Visit): void {
    const list = this.#lists[hashAt(bytes, at)] ?? 0;
    const end = this.#begins[list + 1] ?? 0;
    for (let stop = this.#begins[list] ?? 0; stop < end; stop += stopSize) this.#tryStop(bytes, stop, at, visit);
  }

  #tryStop(bytes: Uint8Array, stop: number, rare: number, visit: Visit): void {
    const begin = rare - this.#number(stop + stopField.rare);
    const start = begin - this.#number(stop + stopField.at);
    if (start < 0 || !this.#isLiteral(bytes, begin, stop)) return;
    const run = this.#number(stop + stopField.run);
    const end = begin + this.#number(stop + stopField.length);
    if (run > 0 && !this.#isRun(bytes, end, run, this.#number(stop + stopField.set))) return;
    visit(this.#number(stop + stopField.item), start, rare);
  }

  #isLiteral(bytes: Uint8Array, begin: number, stop: number): boolean {
    const literals = this.#literals;
    const literal = this.#number(stop + stopField.literal);
    const length = this.#number(stop + stopField.length);
    const folded = this.#number(stop + stopField.fold);
    if (begin + length > bytes.length) return false;
    for (let at = 0; at < length; at += 1) if (((bytes[begin + at] ?? 0) | folded) !== literals[literal + at]) return false;
    return true;
  }

  #number(at: number): number {
    return this.#stops[at] ?? 0;
  }

  #isRun(bytes: Uint8Array, start: number, length: number, set: number): boolean {
    const members = (this.#members[set] ??= setOf(this.#sets[set] ?? ""));
    if (start + length > bytes.length) return false;
    for (let at = start; at < start + length; at += 1) if (members[bytes[at] ?? 0] !== 1) return false;
    return true;
  }
}

function hashAt(bytes: Uint8Array, at: number): number {
  return hashOf(fold(bytes[at] ?? 0), fold(bytes[at + 1] ?? 0), fold(bytes[at + 2] ?? 0));
}
