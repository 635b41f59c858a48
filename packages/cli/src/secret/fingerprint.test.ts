import { expect, it } from "vitest";
import { fingerprint, passingFingerprint, placeFingerprint } from "./fingerprint.ts";

const bytes = (text: string): Buffer => Buffer.from(text);

it.each([fingerprint, passingFingerprint])("%o knows a secret by its visible characters", (print) => {
  expect(print(bytes("se cr\r\n\tet"))).toBe(print(bytes("secret")));
  expect(print(Buffer.from("secret", "utf16le"))).toBe(print(bytes("secret")));
  expect(print(bytes("secres"))).not.toBe(print(bytes("secret")));
});

it("keys what could be guessed", () => expect(passingFingerprint(bytes("1234"))).not.toBe(fingerprint(bytes("1234"))));

it("tells places apart", () => {
  expect(placeFingerprint("a", "b", 1)).toBe(placeFingerprint("a", "b", 1));
  expect(new Set([placeFingerprint("a", "b", 1), placeFingerprint("a", "b", 11), placeFingerprint("ab", "", 1)]).size).toBe(3);
});
