/** A literal put together from pieces, and where it starts in the file. */
export interface JoinedLiteral {
  readonly value: Uint8Array;
  readonly start: number;
}

const plus = 0x2b;
const quotes = new Set([0x22, 0x27, 0x60]);
/** A token is shorter than this, and so is a piece of one. */
const longestPiece = 1 << 10;

/** Literals joined by `+`, on one line or over several. Asks every `+` of a file what stands beside it, no more. */
export function* joinedLiterals(bytes: Uint8Array): Generator<JoinedLiteral> {
  for (let at = bytes.indexOf(plus); at !== -1; ) {
    const joined = literalAround(bytes, at);
    if (joined) yield { value: Buffer.concat(joined.pieces), start: joined.start };
    at = bytes.indexOf(plus, joined ? joined.end : at + 1);
  }
}

interface Pieces {
  readonly pieces: readonly Uint8Array[];
  readonly start: number;
  readonly end: number;
}

function literalAround(bytes: Uint8Array, at: number): Pieces | undefined {
  const close = skipSpace(bytes, at, -1);
  const quote = quoteAt(bytes, close);
  if (quote === undefined) return undefined;
  const open = bytes.subarray(Math.max(0, close - longestPiece), close).lastIndexOf(quote);
  if (open === -1) return undefined;
  const start = Math.max(0, close - longestPiece) + open + 1;
  const pieces = [bytes.subarray(start, close)];
  let end = at;
  while (bytes[end] === plus) {
    const piece = pieceFrom(bytes, skipSpace(bytes, end, 1));
    if (!piece) break;
    pieces.push(piece);
    end = skipSpace(bytes, piece.byteOffset - bytes.byteOffset + piece.length, 1);
  }
  return pieces.length > 1 ? { pieces, start, end } : undefined;
}

/** What stands between the quote at `open` and the next of its kind. */
function pieceFrom(bytes: Uint8Array, open: number): Uint8Array | undefined {
  const quote = quoteAt(bytes, open);
  if (quote === undefined) return undefined;
  const length = bytes.subarray(open + 1, open + 1 + longestPiece).indexOf(quote);
  return length === -1 ? undefined : bytes.subarray(open + 1, open + 1 + length);
}

function quoteAt(bytes: Uint8Array, at: number): number | undefined {
  const byte = bytes[at];
  return byte !== undefined && quotes.has(byte) ? byte : undefined;
}

/** The next place, in a direction, where no space and no line end stands. */
function skipSpace(bytes: Uint8Array, from: number, step: 1 | -1): number {
  let at = from + step;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0a || bytes[at] === 0x0d) at += step;
  return at;
}
