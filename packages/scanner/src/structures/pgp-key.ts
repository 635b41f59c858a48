import { armoured } from "./armour.ts";
import { fromBase64 } from "./base64.ts";
import { packetTags } from "./pgp-packets.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** Of the packets in a private key block the first is the secret key. */
const secretKeyTag = 5;

/** OpenPGP armour (RFC 9580, 6.2): header lines, base64 of packets, and a CRC-24 that newer programs leave out. */
export const pgpKey: StructureCheck = { judge, proves: "complete: a real key" };

function judge(value: string): Proof {
  const lines = armoured(value).split("\n").map((line) => line.trim());
  const base64 = lines.filter((line) => line !== "" && !line.includes(":"));
  const crc = base64.at(-1)?.startsWith("=") ? base64.pop()?.slice(1) : undefined;
  const bytes = fromBase64(base64.join(""));
  if (!bytes || packetTags(bytes)?.[0] !== secretKeyTag) return "invalid";
  return crc === undefined || crc === crc24(bytes) ? "valid" : "unknown";
}

/** RFC 9580, 6.1. */
export function crc24(bytes: Uint8Array): string {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc & 0x800000 ? 0x1864cfb : 0);
  }
  return Buffer.from([crc >> 16, crc >> 8, crc].map((byte) => byte & 0xff)).toString("base64");
}
