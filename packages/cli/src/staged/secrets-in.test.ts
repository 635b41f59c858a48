import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { expect, it } from "vitest";
import { secretsIn } from "./secrets-in.ts";

const [format] = providers.flatMap(({ tokens }) => tokens).filter(({ id }) => id === "github-pat-classic");
if (!format) throw new Error("The catalogue lacks the format this test needs.");
const { value } = sample(format);

async function fingerprints(bytes: Buffer): Promise<string[]> {
  return (await secretsIn(bytes)).map(({ fingerprint }) => fingerprint);
}

it("knows a secret again in another place and encoding, and no other secret", async () => {
  const [known] = await fingerprints(Buffer.from(value));
  expect(await fingerprints(Buffer.from(`\n\n   a = "${value}";`))).toEqual([known]);
  expect(await fingerprints(Buffer.from(`\ufeff${value}`, "utf16le"))).toEqual([known]);
  expect(await fingerprints(Buffer.from(sample(format, 2).value))).not.toEqual([known]);
});

it("says where each one stands and keeps nothing of it", async () => {
  const secrets = await secretsIn(Buffer.from(`ü ${value}\n\0 ${value}`));
  expect(secrets).toMatchObject([
    { format: "github-pat-classic", verdict: "valid", line: 1, column: 3 },
    { format: "github-pat-classic", verdict: "valid", line: 2, column: 3 },
  ]);
  expect(JSON.stringify(secrets)).not.toContain(value.slice(4, 12));
});
