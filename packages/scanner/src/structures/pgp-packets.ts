/** A key with its subkeys, names and signatures has fewer packets. */
const mostPackets = 1_000;

/** The tags of the OpenPGP packets (RFC 9580, 4.2) that fill the bytes exactly; undefined if they do not. */
export function packetTags(bytes: Uint8Array): number[] | undefined {
  const tags: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = bytes[at] ?? 0;
    if (head < 0x80 || tags.length === mostPackets) return undefined;
    const isNew = head >= 0xc0;
    tags.push(isNew ? head & 0x3f : (head >> 2) & 0x0f);
    at = isNew ? afterNewPacket(bytes, at + 1) : afterOldPacket(bytes, at + 1, head & 3);
  }
  return at === bytes.length ? tags : undefined;
}

/** Lengths of one, two or five bytes; a key never comes in pieces of partial length. */
function afterNewPacket(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? Infinity;
  if (first < 192) return at + 1 + first;
  if (first < 224) return at + 2 + (first - 192) * 256 + (bytes[at + 1] ?? Infinity) + 192;
  return first === 255 ? at + 5 + bigEndian(bytes.subarray(at + 1, at + 5), 4) : Infinity;
}

/** Lengths of one, two or four bytes. */
function afterOldPacket(bytes: Uint8Array, at: number, lengthType: number): number {
  if (lengthType === 3) return Infinity;
  const size = 2 ** lengthType;
  return at + size + bigEndian(bytes.subarray(at, at + size), size);
}

function bigEndian(bytes: Uint8Array, size: number): number {
  return bytes.length === size ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : Infinity;
}
