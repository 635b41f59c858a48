import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { expect, it } from "vitest";
import type { Place } from "../scan/report.ts";
import { placesIn } from "./places-in.ts";

const [format] = providers.flatMap(({ tokens }) => tokens).filter(({ id }) => id === "github-pat-classic");
if (!format) throw new Error("The catalogue lacks the format this test needs.");
const { value } = sample(format);

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 60_000) yield bytes.subarray(at, at + 60_000);
}

function places(bytes: Buffer, ...paths: readonly string[]): Promise<Place[]> {
  const whole = bytes.length <= 8 << 20 ? { bytes } : {};
  return placesIn({ id: "", path: "", size: bytes.length, pieces: inPieces(bytes), ...whole }, paths.length > 0 ? paths : ["src/a.ts"]);
}

async function secrets(bytes: Buffer): Promise<string[]> {
  return (await places(bytes)).map(({ secret }) => secret);
}

it("knows a secret again in another place and encoding, and no other secret", async () => {
  const [known] = await secrets(Buffer.from(value));
  expect(await secrets(Buffer.from(`\n\n   a = "${value}";`))).toEqual([known]);
  expect(await secrets(Buffer.from(`\ufeff${value}`, "utf16le"))).toEqual([known]);
  expect(await secrets(Buffer.from(sample(format, 2).value))).not.toEqual([known]);
});

it("says where each one stands, under each path, and keeps nothing of it", async () => {
  const found = await places(Buffer.from(`ü ${value}\n\0 ${value}`), "src/a.ts", "b.ts");
  expect(found).toMatchObject([
    { path: "src/a.ts", format: "github-pat-classic", verdict: "valid", line: 1, column: 3 },
    { path: "src/a.ts", line: 2, column: 3 },
    { path: "b.ts", line: 1, column: 3 },
    { path: "b.ts", line: 2, column: 3 },
  ]);
  expect(JSON.stringify(found)).not.toContain(value.slice(4, 12));
});

it.each(["utf8", "utf16le"] as const)("finds in a stream of %s what it finds in the whole", async (encoding) => {
  const filling = "ü rest of a long file\r\n".repeat(40_000);
  const text = `\ufeff${filling}a ${value}\r\n${filling}${filling}\n${filling.replaceAll("\r\n", " ")}\n  ${value}`;
  const [whole] = await Promise.all([places(Buffer.from(text, encoding).subarray(0, 8 << 20))]);
  const streamed = await places(Buffer.concat([Buffer.from(text, encoding), Buffer.alloc(9 << 20, Buffer.from("\n", encoding))]));
  expect(whole.length).toBeGreaterThan(0);
  expect(streamed).toMatchObject(whole);
});
