import type { Position } from "./positions.ts";

const lineFeed = 10;
const carriageReturn = 13;

/** Counts lines and columns of a file that comes in pieces and is never held as a whole. */
export class Cursor {
  /** The offset it stands at. */
  at = 0;
  #line = 1;
  #column = 1;
  #last = 0;
  #isWide: boolean | undefined;

  get position(): Position {
    return { line: this.#line, column: Math.floor(this.#column) };
  }

  /** Goes over the bytes from where it stands. */
  advance(bytes: Uint8Array): void {
    this.#isWide ??= (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    for (const byte of bytes) this.#step(byte, this.#isWide);
    this.at += bytes.length;
  }

  #step(byte: number, isWide: boolean): void {
    // The zero half of a wide line end.
    if (isWide && byte === 0 && this.#column === 1) return;
    const isEnd = byte === carriageReturn || byte === lineFeed;
    if (isEnd) {
      if (byte === carriageReturn || this.#last !== carriageReturn) this.#line += 1;
      this.#column = 1;
    } else if (isWide) {
      this.#column += 0.5;
    } else if ((byte & 0xc0) !== 0x80) {
      this.#column += byte >= 0xf0 ? 2 : 1;
    }
    if (byte !== 0 || !isWide) this.#last = byte;
  }
}
