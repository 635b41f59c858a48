import { armour, labelOf, lines } from "./armour.ts";
import type { Build } from "./build.ts";
import { element, identifier, large, sequence, small } from "./der.ts";
import { randomBytes } from "./random.ts";
import type { Random } from "./random.ts";

const rsaAlgorithm = sequence(identifier("2a864886f70d010101"), element(0x05));
const encryption = sequence(identifier("2a864886f70d01050d"), sequence(element(0x04, Buffer.alloc(16, 7))));

/** Keys with the right parts and random numbers in them: whole, and of no use. */
const keys: Readonly<Record<string, (random: Random) => Buffer>> = {
  "RSA PRIVATE KEY": (random) => rsa(random, 256),
  "DSA PRIVATE KEY": (random) => sequence(small(0), ...[128, 20, 128, 128, 20].map((bytes) => large(random, bytes))),
  "EC PRIVATE KEY": (random) => sequence(small(1), element(0x04, randomBytes(random, 32)), element(0xa0, identifier("2a8648ce3d030107"))),
  "PRIVATE KEY": (random) => sequence(small(0), rsaAlgorithm, element(0x04, rsa(random, 256))),
  "ENCRYPTED PRIVATE KEY": (random) => sequence(encryption, element(0x04, randomBytes(random, 320))),
};

export const buildPemKey: Build = (draw, random) => {
  const drawn = draw();
  const label = labelOf(drawn);
  if (drawn.includes("DEK-Info:")) return headed(label, randomBytes(random, 320), randomBytes(random, 16));
  return armour(label, keys[label]?.(random) ?? rsa(random, 256));
};

function rsa(random: Random, bytes: number): Buffer {
  const halves = Array.from({ length: 5 }, () => large(random, bytes / 2));
  return sequence(small(0), large(random, bytes), element(0x02, Buffer.from([1, 0, 1])), large(random, bytes), ...halves);
}

function headed(label: string, bytes: Buffer, vector: Buffer): string {
  const head = `Proc-Type: 4,ENCRYPTED\\nDEK-Info: AES-128-CBC,${vector.toString("hex").toUpperCase()}`;
  return `-----BEGIN ${label}-----\\n${head}\\n\\n${lines(bytes, "\\n")}\\n-----END ${label}-----`;
}
