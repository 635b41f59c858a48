import { armoured, bytesOfLines } from "./armour.ts";
import { elementsIn } from "./der.ts";
import type { Element } from "./der.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** The tags of a key's parts: 02 INTEGER, 04 OCTET STRING, 30 SEQUENCE, a0 and a1 optional parts. */
const shapes: Readonly<Record<string, RegExp>> = {
  // RFC 8017, A.1.2: version, six numbers of the key, two exponents and a coefficient, more primes.
  "RSA ": /^(?:02){9}(?:30)?$/u,
  "DSA ": /^(?:02){6}$/u,
  // RFC 5915, 3: version, private key, curve, public key.
  "EC ": /^0204(?:a0)?(?:a1)?$/u,
  // RFC 5958, 2: version, algorithm, private key, attributes, public key.
  "": /^023004(?:a0)?(?:[8a]1)?$/u,
  // RFC 5958, 3: algorithm, encrypted private key.
  "ENCRYPTED ": /^3004$/u,
};

/** PEM (RFC 7468): base64 of DER, which must be whole and have the parts its label promises. */
export const pemKey: StructureCheck = { judge, proves: "complete: a real key" };

function judge(value: string): Proof {
  const label = /^-----BEGIN ([A-Z ]*)PRIVATE KEY-----/u.exec(value)?.[1] ?? "";
  // An older way to encrypt, with two header lines (RFC 1421); nothing of the key can be seen.
  if (value.includes("DEK-Info:")) return "unknown";
  const bytes = bytesOfLines(armoured(value));
  const parts = bytes && partsOf(bytes, { from: 0, to: bytes.length });
  if (!bytes || !parts || !shapes[label]?.test(tagsOf(parts))) return "invalid";
  return label === "" && !isWrapped(bytes, parts) ? "invalid" : "valid";
}

/** In PKCS #8 the algorithm begins with an object identifier, and the key is one element inside the octet string. */
function isWrapped(bytes: Uint8Array, [, algorithm, key]: readonly Element[]): boolean {
  if (!algorithm || !key) return false;
  return tagsOf(elementsIn(bytes, algorithm) ?? []).startsWith("06") && elementsIn(bytes, key)?.length === 1;
}

/** The parts of the one sequence that the bytes are. */
function partsOf(bytes: Uint8Array, all: Omit<Element, "tag">): Element[] | undefined {
  const [sequence, ...others] = elementsIn(bytes, all) ?? [];
  return sequence?.tag === 0x30 && others.length === 0 ? elementsIn(bytes, sequence) : undefined;
}

function tagsOf(elements: readonly Element[]): string {
  return elements.map(({ tag }) => tag.toString(16).padStart(2, "0")).join("");
}
