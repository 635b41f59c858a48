import type { Build } from "./build.ts";
import { buildPemKey } from "./pem-key.ts";

export const buildEncodedPemKey: Build = (_draw, random) => {
  const pem = buildPemKey(() => "-----BEGIN PRIVATE KEY-----", random);
  return Buffer.from(`${pem.replaceAll("\\n", "\n")}\n`).toString("base64");
};
