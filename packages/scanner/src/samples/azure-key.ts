import { annotatedChecksums, isAnnotated } from "../structures/azure-annotated-key.ts";
import { seedsOf, signatureOf } from "../structures/azure-key.ts";
import { marvin32 } from "../structures/marvin.ts";
import type { Build } from "./build.ts";

/** Draws again while the checksum has a character that the format may not take: some take none but letters and digits. */
export const buildAzureKey: Build = (draw) => {
  let drawn = draw();
  while (!isPlain(checked(drawn).slice(-8)) && isPlain(drawn.slice(0, 42))) drawn = draw();
  return checked(drawn);
};

function checked(drawn: string): string {
  const before = drawn.slice(0, 80);
  return isAnnotated(drawn) ? before + annotatedChecksums(before)[0].slice(0, drawn.length - before.length) : identifiable(drawn);
}

function identifiable(drawn: string): string {
  const bytes = Buffer.from(drawn, "base64");
  const [seed = "Default0"] = seedsOf(signatureOf(drawn));
  bytes.writeUInt32LE(marvin32(bytes.subarray(0, -4), seed), bytes.length - 4);
  const key = bytes.toString("base64");
  return /[-_]/u.test(drawn) ? key.replaceAll("+", "-").replaceAll("/", "_") : key;
}

function isPlain(text: string): boolean {
  return !/[+/_-]/u.test(text);
}
