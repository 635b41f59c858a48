import { isAscii, isUtf8 } from "node:buffer";

export interface Position {
  /** Both from 1; the column counts UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
}

/** The bytes of a file from one offset to another; fewer if the file ends before. */
export type Slice = (from: number, to: number) => Uint8Array;

interface Encoding {
  /** Length of the byte order mark. */
  readonly mark: number;
  /** Bytes of a unit. */
  readonly width: 1 | 2;
  /** Which byte of a unit holds its low half. */
  readonly low: 0 | 1;
}

const lineFeed = 10;
const carriageReturn = 13;

/** So many bytes are looked at in one piece; even, so that no UTF-16 unit is cut. */
const pieceSize = 1 << 20;

/** Gives the position of byte offsets of a file; ask for them in ascending order, and all together cost one pass. */
export function positionsIn(bytes: Uint8Array): (offset: number) => Position {
  return positionsOf((from, to) => bytes.subarray(from, to));
}

/** The same for a file that is not held in memory. */
export function positionsOf(slice: Slice): (offset: number) => Position {
  const encoding = encodingOf(slice(0, 3));
  const lines = new Lines(slice, encoding);
  let from = encoding.mark;
  let column = 1;
  return (offset) => {
    lines.advance(offset);
    if (lines.start > from) [from, column] = [lines.start, 1];
    for (const piece of pieces(slice, from, offset, encoding)) column += encoding.width === 2 ? piece.length / 2 : utf16Length(piece);
    from = offset;
    return { line: lines.line, column };
  };
}

/** Counts lines up to an offset; line ends are LF, CRLF and CR alone. */
class Lines {
  line = 1;
  start: number;
  readonly #slice: Slice;
  readonly #encoding: Encoding;
  #at: number;
  /** The offset behind the last CR. */
  #behindReturn = -1;

  constructor(slice: Slice, encoding: Encoding) {
    this.#slice = slice;
    this.#encoding = encoding;
    this.#at = this.start = encoding.mark;
  }

  advance(offset: number): void {
    const { width, low } = this.#encoding;
    for (const piece of pieces(this.#slice, this.#at, offset, this.#encoding)) {
      for (const index of endsIn(piece)) if (width === 1 || isUnit(piece, index, low)) this.#end(this.#at + index - low, piece[index]);
      this.#at += piece.length;
    }
  }

  #end(at: number, char: number | undefined): void {
    const isReturn = char === carriageReturn;
    if (isReturn || at !== this.#behindReturn) this.line += 1;
    this.start = at + this.#encoding.width;
    if (isReturn) this.#behindReturn = this.start;
  }
}

/** Where LF and CR stand, in order. */
function* endsIn(piece: Uint8Array): Generator<number> {
  let feed = piece.indexOf(lineFeed);
  let carriage = piece.indexOf(carriageReturn);
  while (feed !== -1 || carriage !== -1) {
    const isFeed = carriage === -1 || (feed !== -1 && feed < carriage);
    yield isFeed ? feed : carriage;
    if (isFeed) feed = piece.indexOf(lineFeed, feed + 1);
    else carriage = piece.indexOf(carriageReturn, carriage + 1);
  }
}

/** Whether a byte is the low half of a UTF-16 unit whose high half is zero. */
function isUnit(piece: Uint8Array, index: number, low: 0 | 1): boolean {
  return index % 2 === low && piece[index + 1 - 2 * low] === 0;
}

function* pieces(slice: Slice, from: number, to: number, { width }: Encoding): Generator<Uint8Array> {
  for (let at = from; at < to; ) {
    const bytes = slice(at, Math.min(to, at + pieceSize));
    if (bytes.length === 0) return;
    const piece = width === 1 && at + bytes.length < to ? withoutCutCharacter(bytes) : bytes;
    yield piece;
    at += piece.length;
  }
}

/** Leaves the last character, which may go on in the next piece, to that piece. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  const start = bytes.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  return start > 0 ? bytes.subarray(0, start) : bytes;
}

function encodingOf([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return { mark: 2, width: 2, low: 0 };
  if (first === 0xfe && second === 0xff) return { mark: 2, width: 2, low: 1 };
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return { mark: isMarked ? 3 : 0, width: 1, low: 0 };
}

/** Counted without decoding, since a line may be the whole of a large file. Other encodings: one column a byte. */
function utf16Length(bytes: Uint8Array): number {
  if (isAscii(bytes) || !isUtf8(bytes)) return bytes.length;
  let length = 0;
  for (const byte of bytes) {
    const isContinuation = (byte & 0xc0) === 0x80;
    if (!isContinuation) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}
