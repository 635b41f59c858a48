import { visible } from "../secret/fingerprint.ts";

/** Enough to tell one password from another, too little to tell which of a million it is. */
const bitsOfNamed = 20;
/** Ten milliseconds a guess; a scan pays them once for each accepted password. */
const cost = { N: 1 << 12, r: 8, p: 1 };

/**
 * Recognizes an accepted secret by a file that strangers read. A token is long and random: a keyed hash keeps it. What
 * only its name makes secret may be a word out of a list: its hash is slow, and so short that many words share it.
 */
export function keyedFingerprint(value: Uint8Array, salt: string, verdict: string): string {
  const crypto = process.getBuiltinModule("node:crypto");
  if (verdict !== "named") return crypto.createHmac("sha256", salt).update(visible(value)).digest("base64url").slice(0, 24);
  const hash = crypto.scryptSync(visible(value), salt, 4, cost);
  return (hash.readUInt32BE() >>> (32 - bitsOfNamed)).toString(16).padStart(bitsOfNamed / 4, "0");
}

export function newSalt(): string {
  return process.getBuiltinModule("node:crypto").randomBytes(12).toString("base64url");
}
