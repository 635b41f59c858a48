import type { Provider, TokenFormat } from "@credlint/catalogue";
import { expect, it } from "vitest";
import { compile } from "./compile.ts";

const format: TokenFormat = {
  id: "acme-key",
  name: "key",
  kind: "secret",
  segments: ["acme_", { chars: "base62", length: 20 }],
  grants: "do everything",
  revoke: { url: "https://example.com", how: "Delete it" },
  env: "ACME_KEY",
  source: { at: "https://example.com", checked: "2026-11", basis: "vendor" },
};
const provider: Provider = { id: "acme", name: "Acme", tokens: [format] };

function compiled(change: Partial<TokenFormat>): ReturnType<typeof compile> {
  return compile(provider, { ...format, ...change });
}

it("makes a sticky pattern of the segments", () => {
  const { pattern } = compiled({ segments: ["a.c+_", { oneOf: ["x", "y|z"] }, { chars: "base64url", length: [2, 9] }] });
  expect(String(pattern)).toBe("/a\\.c\\+_(?:x|y\\|z)[A-Za-z0-9_-]{2,9}/y");
});

it("looks for the rarest three characters of the literal, at their distance from the start", () => {
  expect(compiled({ segments: ["token_zq", { chars: "base62", length: 20 }] }).windows).toEqual([
    { literal: "token_zq", at: 0, rare: 4, run: { chars: "base62", length: 16 } },
  ]);
  expect(compiled({ segments: [{ chars: "digits", length: 4 }, "-zq", { oneOf: ["xx", "yy"] }] }).windows).toEqual([
    { literal: "-zqxx", at: 4, rare: 0 },
    { literal: "-zqyy", at: 4, rare: 0 },
  ]);
});

it("knows a name in every way people spell it, and looks for its first words", () => {
  const { name, windows } = compiled({ names: ["acme_secret_key", "acme_secret"] });
  expect(String(name)).toBe("/(?:acme[_-]?secret[_-]?key|acme[_-]?secret)/iy");
  expect(windows.map(({ literal }) => literal)).toEqual(["acme_secret", "acme-secret", "acmesecret"]);
  expect(String(compiled({ names: ["_authToken"] }).name)).toBe("/(?:_authtoken)/iy");
});

it("refuses a pattern in which two open runs share characters", () => {
  const segments: TokenFormat["segments"] = ["acme_", { chars: "hex", length: [2, 9] }, { chars: "base62", length: [2, 9] }];
  expect(() => compiled({ segments })).toThrow("acme-key: two runs side by side share characters; put a literal between them or fix a length.");
});

it("refuses a format without anything to look for", () => {
  const message = 'acme-key: no literal of three characters at a fixed place; give it "names" instead.';
  expect(() => compiled({ segments: [{ chars: "hex", length: 32 }] })).toThrow(message);
  expect(() => compiled({ segments: [{ chars: "hex", length: [1, 5] }, "-acme-"] })).toThrow(message);
});
