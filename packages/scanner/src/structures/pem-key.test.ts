import { generateKeyPairSync } from "node:crypto";
import type { KeyExportOptions, KeyObject } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pemKey } from "./pem-key.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed = generateKeyPairSync("ed25519");
const locked = { cipher: "aes-128-cbc", passphrase: "connector" };

function exported(key: KeyObject, options: KeyExportOptions<"pem">): string {
  return String(key.export(options)).trim();
}

const keys = [
  ["RSA (PKCS #1)", exported(rsa.privateKey, { type: "pkcs1", format: "pem" })],
  ["RSA (PKCS #8)", exported(rsa.privateKey, { type: "pkcs8", format: "pem" })],
  ["EC (SEC 1)", exported(ec.privateKey, { type: "sec1", format: "pem" })],
  ["EC (PKCS #8)", exported(ec.privateKey, { type: "pkcs8", format: "pem" })],
  ["Ed25519", exported(ed.privateKey, { type: "pkcs8", format: "pem" })],
  ["an encrypted key", exported(rsa.privateKey, { type: "pkcs8", format: "pem", ...locked })],
] as const;

describe.each(keys)("%s", (_, pem) => {
  const lines = pem.split("\n");

  it.each([
    ["in a file", pem],
    ["in a file of Windows", lines.join("\r\n")],
    ["indented in YAML", lines.join("\n    ")],
    ["in JSON", lines.join("\\n")],
    ["in JSON of Windows", lines.join("\\r\\n")],
    ["in JSON inside JSON", lines.join("\\\\n")],
    ["quoted line by line and added", lines.join("\\n' +\n  '")],
    ["as a list of lines", lines.join('",\n  "')],
    ["with continued lines", lines.join("\\n\\\n")],
    ["without line ends", lines.join("")],
  ])("is proven %s", (_where, text) => expect(pemKey.judge(text)).toBe("valid"));

  it.each([
    ["without a line", lines.toSpliced(-3, 1).join("\n")],
    ["with a character more", pem.replace("\n-----END", "\nA-----END")],
    ["with another label", pem.replace(/[A-Z]*(?= ?PRIVATE)/gu, "DSA ").replaceAll("DSA  ", "DSA ")],
    ["with dots in it", [lines[0], "...", lines.at(-1)].join("\n")],
    ["without a body", [lines[0], lines.at(-1)].join("\n")],
  ])("is none %s", (_how, text) => expect(pemKey.judge(text)).toBe("invalid"));
});

it("does not take a public key for a private one", () => {
  const pem = exported(rsa.publicKey, { type: "spki", format: "pem" }).replaceAll("PUBLIC", "PRIVATE");
  expect(pemKey.judge(pem)).toBe("invalid");
});

it("cannot look into a key that was encrypted in the older way", () => {
  expect(pemKey.judge(exported(rsa.privateKey, { type: "pkcs1", format: "pem", ...locked }))).toBe("unknown");
});
