import fc from "fast-check";
import { expect, it } from "vitest";
import { Filter } from "./filter.ts";
import { writtenWindows } from "./generated/windows.ts";
import { readString } from "./readable.ts";

/** Literals without what must follow: every case must be found. */
const formats = writtenWindows().map((windows, id) => ({
  id,
  windows: windows.map(([literal, at, rare]) => [literal, at, rare] as const),
}));
const filter = new Filter(formats);
const literals = formats.flatMap(({ windows }) => windows.map(([literal]) => literal));
const folded = (text: string): string => String.fromCharCode(...Buffer.from(text, "latin1").map((byte) => byte | 0x20));

/** Where an item starts, found by looking for each of its literals in turn. */
function naiveHits(text: string): string[] {
  const haystack = folded(text);
  const hits = formats.flatMap(({ id, windows }) =>
    windows.flatMap(([literal, at]) => {
      const starts: string[] = [];
      const needle = folded(literal);
      for (let found = haystack.indexOf(needle); found >= 0; found = haystack.indexOf(needle, found + 1)) {
        if (found >= at) starts.push(`${id}@${found - at}`);
      }
      return starts;
    }),
  );
  return hits.sort();
}

it("stops where looking for every literal in turn would stop, and nowhere else", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(...literals),
    fc.constantFrom(...literals).map((literal) => literal.toUpperCase().slice(0, -1)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const hits: string[] = [];
      filter.forEachHit(readString(text).bytes, ({ id }, start) => hits.push(`${id}@${start}`));
      expect(hits.sort()).toEqual(naiveHits(text));
    }),
    { numRuns: 150 },
  );
});
