import { bech32Alphabet, bech32Checksum } from "../structures/age-key.ts";
import type { Build } from "./build.ts";
import { randomText } from "./random.ts";

/** 32 bytes are 51 characters of five bits and one that ends with four zeros. */
export const buildAgeKey: Build = (draw, random) => {
  const prefix = draw().slice(0, -58).toLowerCase();
  const before = prefix + randomText(random, bech32Alphabet, 51) + randomText(random, "qs", 1);
  return (before + bech32Checksum(before)).toUpperCase();
};
