import { crc24 } from "../structures/pgp-key.ts";
import { labelOf, lines } from "./armour.ts";
import type { Build } from "./build.ts";
import { randomBytes } from "./random.ts";

/** A secret key packet of version 4 with an Ed25519 key. */
export const buildPgpKey: Build = (draw, random) => {
  const head = Buffer.from([4, 0x66, 0, 0, 0, 22, 9, 0x2b, 6, 1, 4, 1, 0xda, 0x47, 0x0f, 1, 1, 7, 0x40]);
  const body = Buffer.concat([head, randomBytes(random, 32), Buffer.from([0, 1, 0]), randomBytes(random, 34)]);
  const packet = Buffer.concat([Buffer.from([0xc5, body.length]), body]);
  const label = labelOf(draw());
  return `-----BEGIN ${label}-----\\n\\n${lines(packet, "\\n")}\\n=${crc24(packet)}\\n-----END ${label}-----`;
};
