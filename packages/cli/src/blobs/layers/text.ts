/** So many bytes tell how a text is encoded. */
const lookedAt = 256;

interface Encoding {
  /** Bytes of a unit. */
  readonly width: 2 | 4;
  /** Which byte of a unit holds its low half, and which is zero in plain text. */
  readonly low: number;
  readonly empty: readonly number[];
}

const encodings: readonly Encoding[] = [
  { width: 4, low: 0, empty: [1, 2, 3] },
  { width: 4, low: 3, empty: [0, 1, 2] },
  { width: 2, low: 0, empty: [1, 3] },
  { width: 2, low: 1, empty: [0, 2] },
];

/**
 * The ASCII of UTF-32, and of UTF-16 without a byte order mark; nothing for every other file. Told by where the NULs
 * among the first bytes stand. That is a guess, so what is decoded is read besides the bytes and not in their place.
 */
export function decoded(bytes: Uint8Array): Uint8Array | undefined {
  const start = bytes.subarray(0, lookedAt);
  if (start.length < 16 || !start.includes(0)) return undefined;
  const nuls = [0, 0, 0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) nuls[at % 4] = (nuls[at % 4] ?? 0) + 1;
  const encoding = encodings.find((each) => fits(nuls, start.length >> 2, each));
  return encoding && narrowed(bytes, encoding);
}

/** Whether most characters are ASCII: their other bytes are empty, and their own is not. */
function fits(nuls: readonly number[], characters: number, { empty }: Encoding): boolean {
  return nuls.every((count, place) => (empty.includes(place) ? count > characters / 2 : count < 1 + characters / 8));
}

/** One byte a character; one beyond ASCII becomes 0xff, which is part of no token. */
function narrowed(bytes: Uint8Array, { width, low, empty }: Encoding): Uint8Array {
  const others = empty.filter((place) => place < width);
  const characters = new Uint8Array(Math.floor(bytes.length / width));
  for (let at = 0; at < characters.length; at += 1) {
    const own = bytes[at * width + low] ?? 0;
    const isAscii = own < 0x80 && others.every((place) => bytes[at * width + place] === 0);
    characters[at] = isAscii ? own : 0xff;
  }
  const hasMark = bytes[0] === 0xff || bytes[0] === 0xfe || (width === 4 && bytes[2] === 0xfe);
  return characters.subarray(hasMark ? 1 : 0);
}
