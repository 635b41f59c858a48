import { generateKeyPairSync, sign } from "node:crypto";
import { expect, it } from "vitest";
import { scan } from "./scan.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
const lines = pem.trim().split("\n");

function token(claims: object): string {
  const text = [{ alg: "RS256", typ: "JWT" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
}

function formatsIn(text: string): string[] {
  return scan(text).map(({ format, verdict }) => `${format} ${verdict}`);
}

it.each([
  ["a public key", String(publicKey.export({ type: "spki", format: "pem" }))],
  ["a certificate", pem.replaceAll("PRIVATE KEY", "CERTIFICATE")],
  ["the first line of a key", `if (text.startsWith("${lines[0]}")) return "${lines[0]}" + body + "${lines.at(-1)}";`],
  ["code that cuts a key out of its lines", `key.replace("${lines[0]}", "").replace("${lines.at(-1)}", "").replace(/\\s+/g, "").trim()`],
  ["a key with dots in it", [...lines.slice(0, 3), "...", ...lines.slice(-2)].join("\n")],
  ["a key without some lines", lines.toSpliced(4, 6).join("\n")],
  ["a key of x's", [lines[0], "x".repeat(64), "x".repeat(64), lines.at(-1)].join("\n")],
  ["the example of jwt.io", token({ sub: "1234567890", name: "John Doe", iat: 1516239022 })],
  ["a key of Supabase for browsers", token({ iss: "supabase", ref: "abcdefghijklmnopqrst", role: "anon", iat: 1, exp: 2 })],
  ["a public JWK", JSON.stringify(publicKey.export({ format: "jwk" }))],
  ["a drawing with a member `d`", JSON.stringify({ kty: "path", d: "M10 80 C 40 10, 65 10, 95 80 S 150 150, 180 80 L 10 10 L 20 20" })],
])("says nothing about %s", (_, text) => expect(formatsIn(text)).toEqual([]));

it.each([
  ["a key in YAML", `key: |\n${lines.map((line) => `  ${line}`).join("\n")}\n`, "pem-private-key valid"],
  ["a key in source code", lines.map((line) => `'${line}\\n'`).join(" +\n"), "pem-private-key valid"],
  ["a key file of Google", JSON.stringify({ type: "service_account", private_key: pem }), "google-service-account-key valid"],
  ["a session", `Authorization: Bearer ${token({ sub: "user", exp: 1 })}`, "jwt-signed-token shaped"],
  ["a private JWK", JSON.stringify(privateKey.export({ format: "jwk" })), "jwk-private-key shaped"],
  ["a JWK in a string", JSON.stringify(JSON.stringify(privateKey.export({ format: "jwk" }))), "jwk-private-key shaped"],
  ["a symmetric JWK", JSON.stringify({ kty: "oct", k: Buffer.from("0a9f8e7d6c5b4a392817f6e5d4c3b2a1").toString("base64url") }), "jwk-symmetric-key shaped"],
])("finds %s", (_, text, found) => expect(formatsIn(text)).toEqual([found]));
