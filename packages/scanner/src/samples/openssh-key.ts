import { armour, labelOf } from "./armour.ts";
import type { Build } from "./build.ts";
import { randomBytes } from "./random.ts";

/** An Ed25519 key without a passphrase. */
export const buildOpenSshKey: Build = (draw, random) => {
  const type = "ssh-ed25519";
  const publicKey = randomBytes(random, 32);
  const check = randomBytes(random, 4);
  const pair = Buffer.concat([randomBytes(random, 32), publicKey]);
  const secret = Buffer.concat([check, check, string(type), string(publicKey), string(pair), string("connector")]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7]).subarray(0, -secret.length & 7);
  const parts = [string("none"), string("none"), string(""), Buffer.from([0, 0, 0, 1]), string(Buffer.concat([string(type), string(publicKey)]))];
  const bytes = Buffer.concat([Buffer.from("openssh-key-v1\0"), ...parts, string(Buffer.concat([secret, padding]))]);
  return armour(labelOf(draw()), bytes);
};

function string(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
