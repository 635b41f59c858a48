/**
 * Marvin32 as in microsoft/security-utilities src/security-utilities-node/marvin.ts.
 * A seed is eight ASCII characters, read as one number, most significant first.
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  const whole = bytes.length & ~3;
  let low = word(seed, 4);
  let high = word(seed, 0);
  const mix = (input: number): void => {
    low = (low + input) | 0;
    high ^= low;
    low = (rotated(low, 20) + high) | 0;
    high = rotated(high, 9) ^ low;
    low = (rotated(low, 27) + high) | 0;
    high = rotated(high, 19);
  };
  for (let at = 0; at < whole; at += 4) mix(littleEndian(bytes.subarray(at, at + 4), 0));
  mix(littleEndian(bytes.subarray(whole), 0x80));
  mix(0);
  return (low ^ high) >>> 0;
}

function word(seed: string, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => (sum << 8) | seed.charCodeAt(at + index), 0);
}

/** The bytes, least significant first, below a mark that ends the input. */
function littleEndian(bytes: Uint8Array, mark: number): number {
  return bytes.reduceRight((sum, byte) => (sum << 8) | byte, mark);
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
