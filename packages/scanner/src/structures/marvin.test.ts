import { expect, it } from "vitest";
import { marvin32 } from "./marvin.ts";

/** Test vectors of microsoft/SymCrypt lib/marvin32.c; there the two halves stand side by side, here they are one by XOR. */
it.each([
  ["abc", "d53cd9cecd0893b7", 0x22c74339 ^ 0x492769bf],
  ["abcdefghijklmnopqrstuvwxyz", "0ddddeeeeffff000", 0xa128eb7e ^ 0x7260aca2],
])("hashes %s", (text, seed, expected) => {
  expect(marvin32(Buffer.from(text), Buffer.from(seed, "hex").toString("latin1"))).toBe(expected >>> 0);
});
