import type { CompiledFormat } from "./compiled-format.ts";

/** A place where a format may start. */
export interface Hit {
  readonly format: CompiledFormat;
  /** Where the value (or its name) would begin. */
  readonly start: number;
}

interface Bucket {
  readonly format: CompiledFormat;
  readonly offset: number;
}

/** Finds the places worth a closer look in one pass: a hash of three folded characters, one table probe per character. */
export class Filter {
  readonly #table = new Uint8Array(1 << 16);
  readonly #buckets = new Map<number, Bucket[]>();

  constructor(formats: readonly CompiledFormat[]) {
    for (const format of formats) {
      for (const { text, offset } of format.windows) {
        const hash = hashOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
        this.#table[hash] = 1;
        const bucket = this.#buckets.get(hash);
        if (bucket) bucket.push({ format, offset });
        else this.#buckets.set(hash, [{ format, offset }]);
      }
    }
  }

  /** Calls `visit` for each hit, in order of the text; hits may overlap and may be false. */
  forEachHit(text: string, visit: (hit: Hit) => void): void {
    const table = this.#table;
    let first = 0;
    let second = text.charCodeAt(0);
    let third = text.charCodeAt(1);
    for (let end = 2; end < text.length; end += 1) {
      first = second;
      second = third;
      third = text.charCodeAt(end);
      const hash = hashOf(first, second, third);
      if (table[hash] === 0) continue;
      for (const { format, offset } of this.#buckets.get(hash) ?? []) visit({ format, start: end - 2 - offset });
    }
  }
}

/** Characters above 0xff share hashes with others; the pattern sorts them out. */
function hashOf(first: number, second: number, third: number): number {
  return (((first | 0x20) << 11) ^ ((second | 0x20) << 5) ^ (third | 0x20)) & 0xffff;
}
