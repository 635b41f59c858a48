import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { expect, it } from "vitest";
import { secretsIn } from "./secrets-in.ts";

const [format] = providers.flatMap(({ tokens }) => tokens).filter(({ id }) => id === "github-pat-classic");
if (!format) throw new Error("The catalogue lacks the format this test needs.");
const { value } = sample(format);

function fingerprints(bytes: Buffer): string[] {
  return secretsIn(bytes, "src/a.ts").map(({ fingerprint }) => fingerprint);
}

it("knows a secret again in another place and encoding, and no other secret", () => {
  const [known] = fingerprints(Buffer.from(value));
  expect(fingerprints(Buffer.from(`\n\n   a = "${value}";`))).toEqual([known]);
  expect(fingerprints(Buffer.from(`\ufeff${value}`, "utf16le"))).toEqual([known]);
  expect(fingerprints(Buffer.from(sample(format, 2).value))).not.toEqual([known]);
});

it("says where each one stands and keeps nothing of it", () => {
  const secrets = secretsIn(Buffer.from(`ü ${value}\n\0 ${value}`), "src/a.ts");
  expect(secrets).toMatchObject([
    { format: "github-pat-classic", verdict: "valid", line: 1, column: 3 },
    { format: "github-pat-classic", verdict: "valid", line: 2, column: 3 },
  ]);
  expect(JSON.stringify(secrets)).not.toContain(value.slice(4, 12));
});
