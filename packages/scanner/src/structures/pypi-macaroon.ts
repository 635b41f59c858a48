import { fromBase64 } from "./base64.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** Field types of a version 2 macaroon (rescrv/libmacaroons doc/format.txt); 0 ends a section. */
const end = 0;
const location = 1;
const identifier = 2;
const verification = 4;
const signature = 6;

/** A macaroon of version 2: location and identifier, restrictions, and a signature of 32 bytes at the very end. */
export const pypiMacaroon: StructureCheck = { judge, proves: "parses whole: a real token" };

function judge(value: string): Proof {
  const bytes = fromBase64(value.slice(value.indexOf("-") + 1));
  return bytes?.[0] === 2 && isMacaroon(bytes) ? "valid" : "invalid";
}

function isMacaroon(bytes: Uint8Array): boolean {
  let at = sectionEnd(bytes, 1);
  while (at < bytes.length && bytes[at] !== end) at = sectionEnd(bytes, at);
  return bytes[at + 1] === signature && bytes[at + 2] === 32 && bytes.length === at + 3 + 32;
}

/** Where the section that begins at `from` ends; beyond the bytes if there is none. */
function sectionEnd(bytes: Uint8Array, from: number): number {
  let at = bytes[from] === location ? fieldEnd(bytes, from) : from;
  if (bytes[at] !== identifier) return Infinity;
  at = fieldEnd(bytes, at);
  if (bytes[at] === verification) at = fieldEnd(bytes, at);
  return bytes[at] === end ? at + 1 : Infinity;
}

/** A type, a length in groups of seven bits, the content; two groups are enough for any restriction of a token. */
function fieldEnd(bytes: Uint8Array, at: number): number {
  const low = bytes[at + 1] ?? 0;
  return low < 0x80 ? at + 2 + low : at + 3 + (low & 0x7f) + (bytes[at + 2] ?? 0) * 128;
}
