import { expect, it } from "vitest";
import { jwt } from "./jwt.ts";
import { supabaseKey } from "./supabase-key.ts";

const rs256 = Buffer.alloc(256, 7);
const hs256 = Buffer.alloc(32, "0123456789abcdefghijklmnopqrstuv");

function token(header: object, claims: object, signature: Uint8Array): string {
  return [JSON.stringify(header), JSON.stringify(claims), signature].map((part) => Buffer.from(part).toString("base64url")).join(".");
}

it.each([
  ["a token", token({ alg: "RS256" }, { sub: "user" }, rs256)],
  ["one behind a prefix", `ghs_123_${token({ alg: "RS256" }, { sub: "user" }, rs256)}`],
  ["one that has expired", token({ alg: "HS256" }, { exp: 1_000_000_000 }, hs256)],
  ["one of an algorithm of its own", token({ alg: "ML-DSA-44" }, { sub: "user" }, rs256)],
  ["a service key of Supabase", token({ alg: "HS256" }, { role: "service_role", iss: "supabase" }, hs256)],
])("cannot tell whether %s is accepted", (_, text) => expect(jwt.judge(text)).toBe("unknown"));

it.each([
  ["no signature", token({ alg: "none" }, { sub: "user" }, hs256)],
  ["a signature of another length than its algorithm's", token({ alg: "RS256" }, { sub: "user" }, hs256)],
  ["a word for a signature", `${token({ alg: "HS256" }, { sub: "user" }, new Uint8Array())}signature`],
  ["no algorithm", token({ typ: "JWT" }, { sub: "user" }, hs256)],
  ["no JSON in it", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOi.c2lnbmF0dXJl"],
  ["the public role of Supabase", token({ alg: "HS256" }, { role: "anon", iss: "supabase" }, hs256)],
  ["the issuer of Supabase's local stack", token({ alg: "HS256" }, { role: "service_role", iss: "supabase-demo" }, hs256)],
  ["the subject of jwt.io's example", token({ alg: "HS256" }, { sub: "1234567890", name: "Jane" }, hs256)],
  ["the name of jwt.io's example", token({ alg: "HS256" }, { sub: "1", name: "John Doe" }, hs256)],
])("refuses a token with %s", (_, text) => expect(jwt.judge(text)).toBe("invalid"));

it("proves a service key of Supabase that names its project", () => {
  const claims = { iss: "supabase", ref: "abcdefghijklmnopqrst", role: "service_role", iat: 1, exp: 2 };
  expect(supabaseKey.judge(token({ alg: "HS256" }, claims, hs256))).toBe("valid");
  expect(supabaseKey.judge(token({ alg: "HS256" }, claims, Buffer.alloc(32)))).toBe("unknown");
  expect(supabaseKey.judge(token({ alg: "HS256" }, { ...claims, role: "anon" }, hs256))).toBe("invalid");
});
