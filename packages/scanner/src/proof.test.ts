import type { TokenFormat } from "@credlint/catalogue";
import { expect, it } from "vitest";
import { compile } from "./compile.ts";
import { readFormat } from "./formats.ts";
import { proofOf } from "./proof.ts";
import { sample } from "./sample.ts";

const plain: TokenFormat = {
  id: "acme-key",
  name: "key",
  kind: "secret",
  segments: ["acme_", { chars: "base62", length: 40 }],
  grants: "do everything",
  revoke: { url: "https://example.com", how: "Delete it" },
  env: "ACME_KEY",
  source: { at: "https://example.com", checked: "2026-11", basis: "vendor" },
};
const checked: TokenFormat = { ...plain, checksum: { algorithm: "crc32", encoding: "base62", length: 6, over: "body" } };
const growing: TokenFormat = { ...checked, segments: ["acme_", { chars: "base62", length: [40, 60] }] };

function proof(format: TokenFormat, value: string): string {
  return proofOf(value, readFormat(compile({ id: "acme", name: "Acme", tokens: [format] }, format).row));
}

it("can tell nothing without a check", () => expect(proof(plain, sample(plain).value)).toBe("unknown"));

it.each([
  ["one length", checked, "invalid"],
  ["several lengths", growing, "unknown"],
])("takes a checksum for proof, and a wrong one at %s for what it is worth", (_, format, wrong) => {
  const { value } = sample(format);
  expect(proof(format, value)).toBe("valid");
  expect(proof(format, value.replace(/.$/u, "!"))).toBe(wrong);
});

it("asks the structure", () => {
  const key: TokenFormat = { ...plain, segments: ["AGE-SECRET-KEY-1", { chars: "upperBase36", length: 58 }], structure: "age-key" };
  expect(proof(key, sample(key).value)).toBe("valid");
  expect(proof(key, sample(plain).value)).toBe("invalid");
});
