import { providers } from "@credlint/catalogue";
import { describe, expect, it } from "vitest";
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
    const prefix = finding?.masked.replace(/\*+$/u, "") ?? "";
    expect(JSON.stringify(finding)).not.toContain(value.slice(prefix.length, prefix.length + 16));
  });
});

describe.each(publishable)("$id", ({ format }) => {
  it("is left alone", () => expect(scan(sample(format).text)).toEqual([]));
});

describe("scan", () => {
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
