/** One of `count` parts of the files, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Bytes of a file that decide its shard, together with its size: enough to spread files evenly, and cheap. */
export const headLength = 4096;

export function parseShard(text: string): Shard | undefined {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count ? { index, count } : undefined;
}

/** Files of equal content are in the same shard, whatever their names: a secret's copies are reported by one machine. */
export function isInShard(bytes: Uint8Array, size: number, { index, count }: Shard): boolean {
  let hash = 0x811c9dc5 ^ size;
  for (const byte of bytes.subarray(0, headLength)) hash = Math.imul(hash ^ byte, 0x01000193);
  // FNV-1a leaves its low bits poorly mixed.
  return ((hash ^ (hash >>> 15)) >>> 0) % count === index - 1;
}
