import { alphabets } from "@credlint/catalogue";
import { marvin32 } from "./marvin.ts";

/** Where the checksum begins. */
const checksumAt = 80;

/** Tells whether a key is a common annotated security key, which has its mark in the middle. */
export function isAnnotated(key: string): boolean {
  return key.slice(52, 57) === "JQQJ9";
}

/**
 * Marvin32 over the first 60 bytes, in base62 or base64, of which the short form keeps four characters. Read in
 * microsoft/security-utilities `TryValidateCommonAnnotatedKey`, confirmed on no key: a wrong checksum disproves nothing.
 */
export function hasAnnotatedChecksum(key: string): boolean {
  const written = key.slice(checksumAt).replace(/=+$/u, "");
  return written.length >= 4 && annotatedChecksums(key.slice(0, checksumAt)).some((sum) => sum.startsWith(written));
}

/** The two ways to write the checksum of what stands before it. */
export function annotatedChecksums(before: string): [base62: string, base64: string] {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(Buffer.from(before, "base64"), "Default0"));
  return [base62(sum.readUInt32BE()), sum.toString("base64").replace(/=+$/u, "")];
}

/** Six characters, of which the last only counts with the two bits that base64 of four bytes leaves it. */
function base62(number: number): string {
  let digits = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) digits = alphabets.base62.charAt(rest % 62) + digits;
  return Buffer.from(digits.padEnd(6, "0"), "base64").toString("base64").replace(/=+$/u, "");
}
