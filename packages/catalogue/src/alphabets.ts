import type { AlphabetName } from "./types.ts";

const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const pem = `${upper + lower + digits}+/=\\\r\n \t"',`;

/** The characters of each alphabet; the order is the numeral order where a checksum is written in it. */
export const alphabets: Readonly<Record<AlphabetName, string>> = {
  digits,
  hex: `${digits}abcdef`,
  upperHex: `${digits}ABCDEF`,
  anyHex: `${digits}ABCDEFabcdef`,
  lower,
  upper,
  base32: `${upper}234567`,
  lowerBase32: `${lower}234567`,
  // Bitcoin's: without 0, O, I and l.
  base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  base36: digits + lower,
  upperBase36: digits + upper,
  base62: digits + upper + lower,
  base64: `${upper + lower + digits}+/=`,
  base64url: `${upper + lower + digits}-_`,
  word: `${digits + upper + lower}_`,
  // A lower-case host name with its dots.
  host: `${lower + digits}.-`,
  // base64 or other text as it stands in a query string.
  percent: `${upper + lower + digits}%_.~-`,
  // A PEM body as it stands in files and, indented, in YAML; with escaped line ends in JSON; line by line in source code.
  pem,
  // The same with header lines before it, as OpenPGP has them.
  armour: `${pem}:.()@`,
};
