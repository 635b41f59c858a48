import { alphabets } from "@credlint/catalogue";
import type { Checksum } from "@credlint/catalogue";

/** Tells whether the end of `value` proves its beginning. */
export function isChecksumValid(value: string, prefix: string, checksum: Checksum): boolean {
  const split = value.length - checksum.length;
  return value.slice(split) === checksumOf(value.slice(0, split), prefix, checksum);
}

/** The characters that must follow `before` (the value without its checksum). */
export function checksumOf(before: string, prefix: string, { over, separator = "", encoding, length }: Checksum): string {
  const covered = before.slice(over === "body" ? prefix.length : 0, before.length - separator.length);
  const sum = crc32(covered);
  if (encoding === "littleEndianHex") return swapped(sum).toString(16).padStart(length, "0");
  return numeral(sum, alphabets[encoding]).padStart(length, "0");
}

function swapped(sum: number): number {
  return ((sum << 24) | ((sum & 0xff00) << 8) | ((sum >>> 8) & 0xff00) | (sum >>> 24)) >>> 0;
}

/**
 * CRC-32 as in zlib (ISO 3309). Written out because `node:zlib` costs milliseconds to load in a hook,
 * and a value is at most a few hundred characters long.
 */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function numeral(number: number, digits: string): string {
  let rest = number;
  let text = "";
  while (rest > 0) {
    text = digits.charAt(rest % digits.length) + text;
    rest = Math.floor(rest / digits.length);
  }
  return text;
}
