import { providers } from "@credlint/catalogue";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compileFilter } from "./compile-filter.ts";
import { compile } from "./compile.ts";
import { contextDetectors } from "./context/detectors.ts";
import { readNumbers, stopField, stopSize } from "./filter-table.ts";
import { Filter, farthest } from "./filter.ts";
import { filterTable } from "./generated/filter.ts";
import { wordOf } from "./landmark.ts";
import type { Landmark } from "./landmark.ts";
import { readString } from "./readable.ts";

const items: readonly (readonly Landmark[])[] = [
  ...providers.flatMap((provider) => provider.tokens.map((format) => compile(provider, format).landmarks)),
  ...contextDetectors.map((detector) => detector.words().map(wordOf)),
];
const filter = new Filter(filterTable());
const literals = items.flatMap((landmarks) => landmarks.map(({ literal }) => literal));
const folded = (text: string): string => String.fromCharCode(...Buffer.from(text, "latin1").map((byte) => byte | 0x20));

/** Where an item starts, found by looking for each of its literals in turn. */
function naiveHits(text: string): string[] {
  const foldedText = folded(text);
  const hits = items.flatMap((landmarks, item) =>
    landmarks.flatMap(({ literal, at, isExact, next }) => {
      const starts: string[] = [];
      const [haystack, needle] = isExact ? [text, literal] : [foldedText, folded(literal)];
      for (let found = haystack.indexOf(needle); found >= 0; found = haystack.indexOf(needle, found + 1)) {
        const behind = text.slice(found + literal.length, found + literal.length + (next?.length ?? 0));
        const fits = behind.length === (next?.length ?? 0) && [...behind].every((char) => next?.chars.includes(char));
        if (found >= at && fits) starts.push(`${item}@${found - at}`);
      }
      return starts;
    }),
  );
  return hits.sort();
}

it("is made of what there is to look for", () => {
  expect(filterTable()).toEqual(compileFilter(items));
});

it("stops where looking for every literal in turn would stop, and nowhere else", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(...literals),
    fc.constantFrom(...literals).map((literal) => literal.toUpperCase()),
    fc.constantFrom(...literals).map((literal) => literal.slice(0, -1)),
    fc.constantFrom("_key", "-token: ", " = ", '": "', "0123456789abcdef", "a1B2c3D4e5F6a7B8"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = Buffer.from(pieces.join(""), "latin1").toString("latin1");
      const hits: string[] = [];
      filter.forEachHit(readString(text).bytes, (item, start) => hits.push(`${item}@${start}`));
      expect(hits.sort()).toEqual(naiveHits(text));
    }),
    { numRuns: 150 },
  );
});

it("looks no further than it says", () => {
  const stops = readNumbers(filterTable().stops);
  const field = (stop: number, name: keyof typeof stopField): number => stops[stop * stopSize + stopField[name]] ?? 0;
  const ways = Array.from({ length: stops.length / stopSize }, (_, stop) => {
    const back = field(stop, "rare") + field(stop, "at");
    return Math.max(back, field(stop, "length") + field(stop, "run") - field(stop, "rare"));
  });
  expect(Math.max(...ways)).toBeLessThan(farthest);
});
