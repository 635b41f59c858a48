import { isUtf8 } from "node:buffer";

export interface Position {
  /** Both from 1; the column counts UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Gives the position of byte offsets of a file; ask for them in ascending order, and all together cost one pass. */
export function positionsIn(bytes: Uint8Array): (offset: number) => Position {
  const wide = wideUnits(bytes);
  const width = wide ? 2 : 1;
  const unit = (at: number): number | undefined => (wide ? wide.getUint16(at, isLittleEndian(bytes)) : bytes[at]);
  let line = 1;
  let lineStart = wide ? 2 : 0;
  let at = lineStart;
  return (offset) => {
    for (; at + width <= offset; at += width) {
      const char = unit(at);
      const isEnd = char === lineFeed || (char === carriageReturn && unit(at + width) !== lineFeed);
      if (!isEnd) continue;
      line += 1;
      lineStart = at + width;
    }
    const before = bytes.subarray(lineStart, offset);
    return { line, column: 1 + (wide ? before.length / 2 : utf16Length(before)) };
  };
}

/** The bytes as 16-bit units if a byte order mark says so. */
function wideUnits(bytes: Uint8Array): DataView | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isWide ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : undefined;
}

function isLittleEndian(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff;
}

/** Counted without decoding, since a line may be the whole of a large file. Other encodings: one column a byte. */
function utf16Length(bytes: Uint8Array): number {
  if (!isUtf8(bytes)) return bytes.length;
  let length = 0;
  for (const byte of bytes) {
    const isContinuation = (byte & 0xc0) === 0x80;
    if (!isContinuation) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}
