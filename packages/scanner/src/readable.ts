import { lookBack } from "./detector.ts";

/** A text as the scanner reads it: one byte a character for the filter, a string for the closer look. */
export interface Readable {
  /** The low byte of each character. */
  readonly bytes: Uint8Array;
  /** The text around a place: at least `lookBack` characters before it and `reach` behind it, or all there are. */
  around(place: number, reach: number): Part;
  /** Index in the text → offset in the bytes that were handed in. */
  toByte(index: number): number;
  /** Index in the text → offset in a JavaScript string of the input; ask in ascending order. */
  toUtf16(index: number): number;
}

/** Some of a text, and where it begins. */
export interface Part {
  readonly text: string;
  readonly from: number;
}

export function readString(text: string): Readable {
  const all = { text, from: 0 };
  return {
    bytes: Buffer.from(text, "latin1"),
    around: () => all,
    toByte: running((from, to) => Buffer.byteLength(text.slice(from, to))),
    toUtf16: (index) => index,
  };
}

/** Where the characters of an input stand in its bytes. */
export interface Encoding {
  /** Bytes before the first character. */
  readonly skip: number;
  /** For UTF-16, which of two bytes is the low one; else a byte is a character. */
  readonly lowByte?: 0 | 1;
}

/** UTF-16 is told by its byte order mark. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { skip: 2, lowByte: 0 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { skip: 2, lowByte: 1 };
  return { skip: 0 };
}

/**
 * UTF-16 is narrowed to one byte a character; all else is read as it stands, which keeps every ASCII token intact
 * whatever the encoding and makes indexes equal byte offsets.
 */
export function readBytes(bytes: Uint8Array, { skip, lowByte }: Encoding = encodingOf(bytes)): Readable {
  if (lowByte === undefined) return new LazyText(bytes, (index) => index, running((from, to) => utf16Length(bytes, from, to)));
  return new LazyText(narrowed(bytes, skip, lowByte), (index) => skip + index * 2, (index) => index);
}

/** Decoded at one go beyond what is asked for, because where one thing stands the next is near. */
const ahead = 1 << 12;

class LazyText implements Readable {
  readonly bytes: Uint8Array;
  readonly toByte: (index: number) => number;
  readonly toUtf16: (index: number) => number;
  #buffer: Buffer | undefined;
  #part: Part = { text: "", from: 0 };

  constructor(bytes: Uint8Array, toByte: (index: number) => number, toUtf16: (index: number) => number) {
    this.bytes = bytes;
    this.toByte = toByte;
    this.toUtf16 = toUtf16;
  }

  around(place: number, reach: number): Part {
    const { length } = this.bytes;
    const from = Math.max(0, place - lookBack);
    const to = Math.min(length, place + reach);
    const { text, from: begin } = this.#part;
    if (begin > from || begin + text.length < to || text === "") this.#part = { text: this.#decode(from, Math.min(length, to + ahead)), from };
    return this.#part;
  }

  #decode(from: number, to: number): string {
    const { buffer, byteOffset, byteLength } = this.bytes;
    this.#buffer ??= Buffer.from(buffer, byteOffset, byteLength);
    return this.#buffer.toString("latin1", from, to);
  }
}

/** A character beyond Latin-1 becomes `ÿ`, which is part of no token and of no word. */
function narrowed(bytes: Uint8Array, skip: number, lowByte: 0 | 1): Uint8Array {
  const characters = new Uint8Array((bytes.length - skip) >> 1);
  for (let at = 0; at < characters.length; at += 1) {
    const isWide = bytes[skip + 2 * at + 1 - lowByte] !== 0;
    characters[at] = isWide ? 0xff : (bytes[skip + 2 * at + lowByte] ?? 0xff);
  }
  return characters;
}

/** Adds up the measure of successive pieces, so that many findings in one long text cost one pass. */
function running(measure: (from: number, to: number) => number): (index: number) => number {
  let at = 0;
  let sum = 0;
  return (index) => {
    sum += index >= at ? measure(at, index) : -measure(index, at);
    at = index;
    return sum;
  };
}

function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  return new TextDecoder().decode(bytes.subarray(from, to)).length;
}
