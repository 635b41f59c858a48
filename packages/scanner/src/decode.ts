/** Text whose indexes can be led back to the bytes it came from; ask for them in ascending order. */
export interface Decoded {
  readonly text: string;
  toByte(index: number): number;
  toUtf16(index: number): number;
}

/**
 * Makes bytes scannable. UTF-16 with a byte order mark is decoded; all else is read one byte a character,
 * which keeps every ASCII token intact whatever the encoding and makes indexes equal byte offsets.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16Encoding(bytes);
  if (encoding !== undefined) {
    return { text: new TextDecoder(encoding).decode(bytes), toByte: (index) => 2 + index * 2, toUtf16: (index) => index };
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    text: buffer.toString("latin1"),
    toByte: (index) => index,
    toUtf16: running((from, to) => new TextDecoder().decode(bytes.subarray(from, to)).length),
  };
}

function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Adds up the measure of successive pieces, so that many findings in one long text cost one pass. */
export function running(measure: (from: number, to: number) => number): (index: number) => number {
  let at = 0;
  let sum = 0;
  return (index) => {
    sum += measure(at, index);
    at = index;
    return sum;
  };
}
