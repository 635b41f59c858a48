import { alphabets } from "@credlint/catalogue";
import type { Build } from "./build.ts";
import { randomText } from "./random.ts";

/** Base64 of 48 bytes has no padding. */
export const buildJfrogToken: Build = (_, random) =>
  Buffer.from(`reftkn:01:17${randomText(random, alphabets.digits, 8)}:${randomText(random, alphabets.base62, 27)}`).toString("base64");
