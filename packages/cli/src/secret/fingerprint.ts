/** Recognizes a secret again without keeping it. Encoding, line ends and indentation are no part of a secret. */
export function fingerprint(value: Uint8Array): string {
  return crypto().hash("sha256", visible(value), "base64");
}

/** A fingerprint of where a secret stands, for one that is short enough to be guessed from its hash. */
export function placeFingerprint(...place: readonly (string | number)[]): string {
  return crypto().hash("sha256", JSON.stringify(place), "base64");
}

let key: Buffer | undefined;

/** Equal for equal secrets while this process runs; nobody can test a guess against it. */
export function passingFingerprint(value: Uint8Array): string {
  key ??= crypto().randomBytes(32);
  return crypto().createHmac("sha256", key).update(visible(value)).digest("base64");
}

/** Encoding, line ends and indentation are no part of a secret. */
export function visible(value: Uint8Array): Uint8Array {
  return value.filter((byte) => byte > 0x20);
}

/** Four milliseconds that a clean commit need not spend. */
function crypto(): typeof import("node:crypto") {
  return process.getBuiltinModule("node:crypto");
}
