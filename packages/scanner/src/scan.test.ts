import { providers } from "@credlint/catalogue";
import type { TokenFormat } from "@credlint/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "./candidate.ts";
import { fileKind } from "./file-kind.ts";
import { formatDetector } from "./format-detector.ts";
import { formatOf } from "./formats.ts";
import { readString } from "./readable.ts";
import { nearMisses, sample } from "./sample.ts";
import { scan } from "./scan.ts";
import { structures } from "./structures/index.ts";

const entries = providers.flatMap((provider) => provider.tokens.map((format) => ({ id: format.id, format })));
const secrets = entries.filter(({ format }) => format.kind === "secret");
const publishable = entries.filter(({ format }) => format.kind === "publishable");

describe.each(secrets)("$id", ({ id, format }) => {
  it.each([1, 2, 3])("is found, at its own place, in sample %i", (seed) => {
    const { text, value, start } = sample(format, seed);
    const isProven = format.checksum ?? (format.structure && structures[format.structure].judge(value) === "valid");
    const expected = { format: id, range: [start + 4, start + 4 + value.length], verdict: isProven ? "valid" : "shaped" };
    expect(scan(`é. "${text}"`)).toMatchObject([expected]);
  });

  it("is not found in near-misses", () => {
    for (const { text } of nearMisses(format)) expect(scan(text).filter((finding) => finding.format === id)).toEqual([]);
  });

  it("never shows its secret part", () => {
    const { text, value } = sample(format);
    const [finding] = scan(text);
    const secret = firstRun(format, value);
    expect(JSON.stringify(finding)).not.toContain(value.slice(secret, secret + 6));
  });
});

describe.each(publishable)("$id", ({ format }) => {
  it("is left alone", () => expect(scan(sample(format).text)).toEqual([]));
});

describe("scan", () => {
  // Trying every format at every place would take minutes: those that were written down are tried, and those found.
  it("finds what trying formats at every place finds, and nothing else", () => {
    const written = fc.constantFrom(...entries);
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }).map((text) => ({ text, ids: [""] })),
      written.map(({ id, format }) => ({ text: sample(format).text, ids: [id] })),
      written.map(({ id, format }) => ({ text: sample(format).text.slice(0, 9), ids: [id] })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom("", " ", "="), (pieces, glue) => {
        const text = pieces.map((each) => each.text).join(glue);
        const found = scan(text).filter(({ verdict }) => verdict !== "named");
        for (const { format, range } of found) expect(placesOf(text, format).map((place) => place.range)).toContainEqual(range);
        const tried = pieces.flatMap(({ ids }) => ids.flatMap((id) => placesOf(text, id)));
        const silenced = tried.filter(({ kind }) => kind === "publishable");
        const missed = tried.filter((place) => ![...scan(text), ...silenced].some((other) => overlap(place.range, other.range)));
        expect(missed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("counts in bytes or in UTF-16 units, as asked", () => {
    const [entry] = secrets;
    if (!entry) throw new Error("The catalogue is empty.");
    const { text, start } = sample(entry.format);
    const bytes = new TextEncoder().encode(`é😀 ${text}`);
    expect(scan(bytes, { offsets: "byte" })[0]?.range[0]).toBe(start + 7);
    expect(scan(bytes)[0]?.range[0]).toBe(start + 4);
    expect(scan(`é😀 ${text}`, { offsets: "byte" })[0]?.range[0]).toBe(start + 7);
  });

  it("reads UTF-16 with a byte order mark", () => {
    const [entry] = secrets;
    if (!entry) throw new Error("The catalogue is empty.");
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`a ${sample(entry.format).text}`, "utf16le")]);
    const [finding] = scan(bytes, { offsets: "byte" });
    expect(finding?.format).toBe(entry.id);
    expect(finding?.range[0]).toBe(2 + 2 * (2 + sample(entry.format).start));
  });
});

/** Where the first characters stand that are no part of the format. */
function firstRun({ segments }: TokenFormat, value: string): number {
  let at = 0;
  for (const segment of segments) {
    const literals = typeof segment === "string" ? [segment] : "oneOf" in segment ? segment.oneOf : [];
    const longest = literals.filter((literal) => value.startsWith(literal, at)).sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) return at;
    at += longest.length;
  }
  return at;
}

/** Everywhere that a format fits, tried at each character. */
function placesOf(text: string, id: string): Candidate[] {
  const format = formatOf(id);
  if (!format) return [];
  const { find, judge } = formatDetector(format);
  const { bytes } = readString(text);
  const starts = Array.from({ length: text.length }, (_, at) => find(bytes, at, noFile)).filter((start) => start !== undefined);
  return starts.map((start) => judge(text, start, noFile)).filter((place) => place !== undefined);
}

const noFile = fileKind(undefined);

function overlap(one: Candidate["range"], other: Candidate["range"]): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
