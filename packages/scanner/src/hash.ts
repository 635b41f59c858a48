/** Upper and lower case letters become one; so do a few signs, which the closer look tells apart. */
export function fold(byte: number): number {
  return byte | 0x20;
}

/** Sixteen bits of three folded bytes. */
export function hashOf(first: number, second: number, third: number): number {
  return ((first << 11) ^ (second << 5) ^ third) & 0xffff;
}

/** Sixteen bits of a hash and the byte behind it. */
export function followedBy(hash: number, next: number): number {
  return (hash ^ (fold(next) * 0x9e5)) & 0xffff;
}
