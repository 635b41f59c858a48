import type { AlphabetName } from "./types.ts";

const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The characters of each alphabet; the order is the numeral order where a checksum is written in it. */
export const alphabets: Readonly<Record<AlphabetName, string>> = {
  digits,
  hex: `${digits}abcdef`,
  upperHex: `${digits}ABCDEF`,
  base32: `${upper}234567`,
  base36: digits + lower,
  upperBase36: digits + upper,
  base62: digits + upper + lower,
  base64: `${upper + lower + digits}+/=`,
  base64url: `${upper + lower + digits}-_`,
  word: `${digits + upper + lower}_`,
  // A PEM body as it stands in files, and in JSON or source code with escaped line ends.
  pem: `${upper + lower + digits}+/=\\\r\n`,
};
