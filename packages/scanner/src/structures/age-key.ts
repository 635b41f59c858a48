import type { Proof, StructureCheck } from "./structure.ts";

export const bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const checksumLength = 6;

/** Bech32 (BIP 173): the last six characters prove the ones before. */
export const ageKey: StructureCheck = { judge, proves: "checksum valid: a real key" };

function judge(value: string): Proof {
  return value.toLowerCase().endsWith(bech32Checksum(value.slice(0, -checksumLength))) ? "valid" : "invalid";
}

/** The characters that must follow; the last `1` ends the readable part. */
export function bech32Checksum(text: string): string {
  const lower = text.toLowerCase();
  const split = lower.lastIndexOf("1");
  const readable = [...lower.slice(0, split)].map((char) => char.charCodeAt(0));
  const data = [...lower.slice(split + 1)].map((char) => bech32Alphabet.indexOf(char));
  if (data.includes(-1)) return "none";
  const covered = [...readable.map((code) => code >> 5), 0, ...readable.map((code) => code & 31), ...data];
  const sum = polymod([...covered, 0, 0, 0, 0, 0, 0]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => bech32Alphabet.charAt((sum >> shift) & 31)).join("");
}

function polymod(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >> 25;
    const shifted = ((sum & 0x1ffffff) << 5) ^ value;
    return generator.reduce((result, term, bit) => ((top >> bit) & 1 ? result ^ term : result), shifted);
  }, 1);
}
