import { armoured, bytesOfLines } from "./armour.ts";
import type { Proof, StructureCheck } from "./structure.ts";

const magic = Buffer.from("openssh-key-v1\0");

/** openssh/openssh-portable PROTOCOL.key: cipher, KDF and its options, number of keys, the public keys, the private ones. */
export const openSshKey: StructureCheck = { judge, proves: "complete: a real key" };

function judge(value: string): Proof {
  const bytes = bytesOfLines(armoured(value));
  if (!bytes?.subarray(0, magic.length).equals(magic)) return "invalid";
  const afterOptions = [1, 2, 3].reduce((at) => afterString(bytes, at), magic.length);
  const keys = bytes.length >= afterOptions + 4 ? bytes.readUInt32BE(afterOptions) : 0;
  if (keys < 1 || keys > 9) return "invalid";
  let at = afterOptions + 4;
  for (let string = 0; string <= keys; string += 1) at = afterString(bytes, at);
  return at === bytes.length ? "valid" : "invalid";
}

/** Where the length-prefixed string at `at` ends; beyond the bytes if they are cut off. */
function afterString(bytes: Buffer, at: number): number {
  return at + 4 <= bytes.length ? at + 4 + bytes.readUInt32BE(at) : Infinity;
}
