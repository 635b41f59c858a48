import { providers } from "@credlint/catalogue";
import { expect, it } from "vitest";
import { commonParts } from "./common-parts.ts";
import { sample } from "./sample.ts";
import { pick, randomNumbers, randomText } from "./samples/random.ts";
import type { Random } from "./samples/random.ts";
import { scan } from "./scan.ts";
import { VersionScan } from "./version-scan.ts";

const formats = providers.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind !== "publishable");

/** Lines as files have them, with something to look at closer in some. */
function line(random: Random): string {
  const kind = pick(random, 24);
  const format = formats[pick(random, formats.length)];
  if (kind === 0 && format) return sample(format, pick(random, 9)).value;
  if (kind < 4) return `  api_key: ${randomText(random, "abcdefghij0123456789", 24)}`;
  return `  ${randomText(random, "abcdefghijklmnopqrstuvwxyz ", 10 + pick(random, 60))}`;
}

function lines(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => line(random));
}

function changed(random: Random, before: readonly string[]): string[] {
  const after = [...before];
  for (let edits = pick(random, 8); edits >= 0; edits -= 1) {
    const moved = pick(random, 4) === 0 ? before.slice(0, pick(random, 40)) : lines(random, pick(random, 6));
    after.splice(pick(random, after.length), pick(random, 12), ...moved);
  }
  return after;
}

it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))("finds in versions of a file what a scan of each finds (%i)", (seed) => {
  const random = randomNumbers(seed);
  const versions = new VersionScan();
  let text = lines(random, 100 + pick(random, 300));
  for (let version = 0; version < 6; version += 1) {
    const bytes = Buffer.from(text.join("\n"), seed % 5 === 0 ? "utf16le" : "utf8");
    const options = { offsets: "byte", path: "a.yaml" } as const;
    expect(versions.scan(bytes, options)).toEqual(scan(bytes, options));
    // Who hands bytes over may use their memory again.
    bytes.fill(0);
    text = changed(random, text);
  }
});

it("knows versions by what they share, wherever it went", () => {
  const random = randomNumbers(7);
  const [first, second, third] = [lines(random, 90), lines(random, 90), lines(random, 90)].map((part) => Buffer.from(part.join("\n")));
  if (!first || !second || !third) throw new Error("There are three.");
  const parts = commonParts(Buffer.concat([first, third]), Buffer.concat([first, second, third]));
  const shared = parts.reduce((sum, { length }) => sum + length, 0);
  expect(shared).toBeGreaterThan(first.length + third.length - 1_000);
  expect(commonParts(first, second).filter(({ length }) => length > 8)).toEqual([]);
  expect(commonParts(first, Buffer.alloc(0))).toEqual([]);
});
