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
  const { row } = compiled({ segments: ["a.c+_", { oneOf: ["x", "y|z"] }, { chars: "base64url", length: [2, 9] }] });
  expect(row.pattern).toBe("a\\.c\\+_(?:x|y\\|z)[A-Za-z0-9_-]{2,9}");
  expect(row.longest).toBe(17);
});

it("looks for the literal at its distance from the start, with what must follow", () => {
  expect(compiled({ segments: ["token_zq", { chars: "digits", length: [9, 40] }] }).landmarks).toEqual([
    { literal: "token_zq", at: 0, isExact: true, next: { chars: "0123456789", length: 9 } },
  ]);
  expect(compiled({ segments: [{ chars: "digits", length: 4 }, "-zq", { oneOf: ["xx", "yy"] }] }).landmarks).toEqual([
    { literal: "-zqxx", at: 4, isExact: false },
    { literal: "-zqyy", at: 4, isExact: false },
  ]);
});

it("looks for the first words of a name in every way people spell them, and for what may follow", () => {
  const { row, landmarks } = compiled({ names: ["acme_secret", "acme_secret_Key", "acme_secret_id"] });
  expect(row.names).toEqual(["acme_secret_key", "acme_secret_id", "acme_secret"]);
  expect(landmarks.map(({ literal }) => literal)).toEqual(["acme_secret", "acme-secret", "acmesecret"]);
  for (const { next } of landmarks) expect(next).toEqual({ chars: "\t \"'(,-:=>IK\\_`ik", length: 1 });
  expect(compiled({ names: ["acme_apikey", "acme_api_key", "acmeapi_key", "acme_api_keys", "_acme_api_key"] }).row.names).toEqual(["acme_api_keys", "_acme_api_key", "acme_api_key"]);
  expect(compiled({ names: ["_authToken"] }).row.names).toEqual(["_authtoken"]);
});

it("tells what a value begins with", () => {
  expect(compiled({ segments: [{ chars: "hex", length: [20, 40] }] , names: ["acme_key"] }).row).toMatchObject({ prefix: "", run: { chars: "hex", length: 16 } });
  expect(compiled({}).row).toMatchObject({ prefix: "acme_", run: { chars: "base62", length: 16 } });
  expect(compiled({ segments: ["acme_", { oneOf: ["a", "b"] }, { chars: "hex", length: 9 }] }).row).not.toHaveProperty("run");
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
