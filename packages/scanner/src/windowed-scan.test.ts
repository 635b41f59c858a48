import { providers } from "@credlint/catalogue";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sample } from "./sample.ts";
import { scan } from "./scan.ts";
import { WindowedScan } from "./windowed-scan.ts";

const formats = providers.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === "secret");

function inChunks(bytes: Uint8Array, size: number): ReturnType<typeof scan> {
  const windows = new WindowedScan();
  const found: ReturnType<typeof scan> = [];
  for (let at = 0; at < bytes.length; at += size) {
    found.push(...windows.push(bytes.subarray(at, at + size), at + size >= bytes.length));
  }
  return found;
}

const filler = "const total = items.map((item) => item.price * item.count).reduce((sum, each) => sum + each, 0);\n";
const text = fc
  .array(fc.tuple(fc.constantFrom(...formats), fc.nat(2_000)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([format, lines]) => `${filler.repeat(lines)}x = "${sample(format).text}";\n`).join(""));
const chunk = fc.integer({ min: 30_000, max: 300_000 });

it("finds what scanning all at once finds, wherever the chunks end", () => {
  fc.assert(
    fc.property(text, chunk, (whole, size) => {
      const bytes = Buffer.from(whole);
      expect(inChunks(bytes, size)).toEqual(scan(bytes, { offsets: "byte" }));
    }),
    { numRuns: 25 },
  );
});

it("reads UTF-16 in chunks of any size", () => {
  fc.assert(
    fc.property(text, chunk, (whole, size) => {
      const bytes = Buffer.from(`\uFEFF${whole}`, "utf16le");
      expect(inChunks(bytes, size)).toEqual(scan(bytes, { offsets: "byte" }));
    }),
    { numRuns: 10 },
  );
});

it("finds a token that the end of a chunk cuts in two", () => {
  const [format] = formats;
  if (!format) throw new Error("The catalogue is empty.");
  const bytes = Buffer.from(`${filler.repeat(2_000)}${sample(format).text}`);
  for (const size of [bytes.length - 3, bytes.length - 20]) expect(inChunks(bytes, size)).toHaveLength(1);
});
