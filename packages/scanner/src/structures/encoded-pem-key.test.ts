import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import { scan } from "../scan.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const encoded = (text: string | Buffer): string => Buffer.from(text).toString("base64");

it.each([
  ["PKCS #8", encoded(privateKey.export({ type: "pkcs8", format: "pem" }))],
  ["SEC 1", encoded(privateKey.export({ type: "sec1", format: "pem" }))],
  ["PKCS #8 without its last line end", encoded(String(privateKey.export({ type: "pkcs8", format: "pem" })).trim())],
])("finds a key of %s in a kubeconfig", (_, value) => {
  const text = `users:\n- name: kim\n  user:\n    client-key-data: ${value}\n`;
  const start = text.indexOf(value);
  expect(scan(text, { path: "config.yaml" })).toMatchObject([
    { format: "pem-encoded-private-key", verdict: "valid", range: [start, start + value.length] },
  ]);
});

it.each([
  ["a public key", encoded(publicKey.export({ type: "spki", format: "pem" }))],
  ["a key that was cut off", encoded(privateKey.export({ type: "pkcs8", format: "pem" })).slice(0, 160)],
  ["a label with nothing behind it", encoded(`-----BEGIN PRIVATE KEY-----\n${"connector ".repeat(12)}`)],
])("leaves %s alone", (_, value) => {
  expect(scan(`client-key-data: ${value}\n`, { path: "config.yaml" })).toEqual([]);
});
