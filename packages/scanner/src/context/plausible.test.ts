import { expect, it } from "vitest";
import { isHumanPassword, isRandomSecret, isSymbolSoup } from "./plausible.ts";
import { drawn } from "./planted.ts";

const isHuman = (value: string): boolean => isHumanPassword(value, true);

it.each([
  ["random", isRandomSecret, 0.98],
  ["random20", isRandomSecret, 0.84],
  ["hex32", isRandomSecret, 0.99],
  ["hex64", isRandomSecret, 0.99],
  ["base64", isRandomSecret, 0.97],
  ["password", isHuman, 0.99],
  ["salt", isSymbolSoup, 0.8],
])("knows secrets of kind %s", (kind, isSecret, least) => {
  const values = Array.from({ length: 500 }, (_, seed) => drawn(kind, seed));
  expect(values.filter(isSecret).length / values.length).toBeGreaterThan(least);
});

it.each([
  "getVercelTokenFromConfig1",
  "MyCompany.Services.Auth2.V1",
  "application/vnd.kovalo.v2+json",
  "user_password_reset_2024_11",
  "com.kovalo.auth.Token2",
  "3f2b8c1d-9e4a-4b7c-8d6e-1a2b3c4d5e6f",
  "kovalo-prod-eu-west-1-db-2",
  "The password must have 8 characters, one digit (0-9) & 1 sign!",
])("takes %s for no secret", (value) => {
  expect([isRandomSecret(value), isHuman(value), isSymbolSoup(value)]).toEqual([false, false, false]);
});
