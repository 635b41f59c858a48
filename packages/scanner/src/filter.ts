import type { FilterTable } from "./filter-table.ts";
import { stopField, stopSize } from "./filter-table.ts";
import { fold, followedBy, hashOf } from "./hash.ts";

/** Is told which item may stand where. */
export type Visit = (item: number, start: number) => void;

/** Windows of three bytes that are looked at in one step. */
const stride = 4;

/**
 * Finds the places worth a closer look in one pass over the bytes: a hash of three folded bytes, one table probe per
 * byte, so that the cost hardly grows with the number of items.
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
  /** 256 a set, with a one for each byte that is in it. */
  readonly #members: Uint8Array;

  constructor({ hashes, counts, followed, stops, literals, sets }: FilterTable) {
    this.#followed = Buffer.from(followed, "base64");
    this.#stops = Uint16Array.from(stops);
    this.#literals = Buffer.from(literals, "latin1");
    this.#begins = new Uint32Array(counts.length + 1);
    for (let list = 0; list < hashes.length; list += 1) {
      const hash = hashes[list] ?? 0;
      this.#isStop[hash] = 1;
      this.#lists[hash] = list;
      this.#begins[list + 1] = (this.#begins[list] ?? 0) + (counts[list] ?? 0) * stopSize;
    }
    this.#members = new Uint8Array(sets.length << 8);
    for (let set = 0; set < sets.length; set += 1) {
      const chars = sets[set] ?? "";
      for (let at = 0; at < chars.length; at += 1) this.#members[(set << 8) | chars.charCodeAt(at)] = 1;
    }
  }

  /** Calls `visit` for each literal found, in order of the bytes, with where its item would start. */
  forEachHit(bytes: Uint8Array, visit: Visit): void {
    const isStop = this.#isStop;
    const last = bytes.length - stride - 2;
    let at = 0;
    let first = fold(bytes[0] ?? 0);
    let second = fold(bytes[1] ?? 0);
    for (; at <= last; at += stride) {
      const third = (bytes[at + 2] ?? 0) | 0x20;
      const fourth = (bytes[at + 3] ?? 0) | 0x20;
      const fifth = (bytes[at + 4] ?? 0) | 0x20;
      const sixth = (bytes[at + 5] ?? 0) | 0x20;
      const stops =
        (isStop[((first << 11) ^ (second << 5) ^ third) & 0xffff] ?? 0) |
        (isStop[((second << 11) ^ (third << 5) ^ fourth) & 0xffff] ?? 0) |
        (isStop[((third << 11) ^ (fourth << 5) ^ fifth) & 0xffff] ?? 0) |
        (isStop[((fourth << 11) ^ (fifth << 5) ^ sixth) & 0xffff] ?? 0);
      if (stops !== 0) this.#lookAt(bytes, at, at + stride, visit);
      first = fifth;
      second = sixth;
    }
    this.#lookAt(bytes, at, bytes.length - 2, visit);
  }

  /** The same for the few windows that begin between two places. */
  #lookAt(bytes: Uint8Array, from: number, to: number, visit: Visit): void {
    for (let at = from; at < to; at += 1) {
      const hash = hashOf(fold(bytes[at] ?? 0), fold(bytes[at + 1] ?? 0), fold(bytes[at + 2] ?? 0));
      if (this.#isStop[hash] !== 1) continue;
      const next = followedBy(hash, at + 3 < bytes.length ? (bytes[at + 3] ?? 0) : 0);
      const isFollowed = ((this.#followed[next >> 3] ?? 0) >> (next & 7)) & 1;
      if (isFollowed === 1) this.#tryStops(bytes, hash, at, visit);
    }
  }

  #tryStops(bytes: Uint8Array, hash: number, at: number, visit: Visit): void {
    const list = this.#lists[hash] ?? 0;
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
    visit(this.#number(stop + stopField.item), start);
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
    const members = this.#members;
    if (start + length > bytes.length) return false;
    for (let at = start; at < start + length; at += 1) if (members[(set << 8) | (bytes[at] ?? 0)] !== 1) return false;
    return true;
  }
}
