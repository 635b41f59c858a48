import { pick, randomBytes, randomNumbers, randomText } from "../samples/random.ts";
import type { Random } from "../samples/random.ts";
import { decoded } from "./decoded.ts";
import { isDummy } from "./dummy.ts";
import { endsInRandomHex, isHumanPassword, isRandomSecret, isSymbolSoup } from "./plausible.ts";

/** A text with secrets nobody ever had, and where they stand. */
export interface Planted {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

const small = "abcdefghijklmnopqrstuvwxyz";
const alphanumeric = `${small}${small.toUpperCase()}0123456789`;

const kinds: Readonly<Record<string, (random: Random) => string>> = {
  password,
  random: (random) => randomText(random, alphanumeric, 32),
  random20: (random) => randomText(random, alphanumeric, 20),
  uuid: (random) => randomBytes(random, 16).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-"),
  numbered: (random) => `17|${randomText(random, alphanumeric, 40)}`,
  prefixed: (random) => `kov_live_${randomBytes(random, 16).toString("hex")}`,
  "id and random": (random) => `${randomText(random, alphanumeric, 28)}:${randomText(random, alphanumeric, 43)}`,
  hex32: (random) => randomBytes(random, 16).toString("hex"),
  hex64: (random) => randomBytes(random, 32).toString("hex"),
  base64: (random) => randomBytes(random, 32).toString("base64"),
  salt: (random) => `k${randomText(random, `${alphanumeric}!@#%^&*()-_ []{}<>~+=,.;:/?|`, 62)}k`,
  "base64 of password": (random) => base64(password(random)),
  "base64 of random": (random) => base64(randomText(random, alphanumeric, 32)),
  "base64 of login": (random) => base64(`${syllables(random, 3)}:${password(random)}`),
};

/** Puts made-up secrets where a template says `{password}`, `{hex32}`, `{base64 of login}` …; the same ones for the same seed. */
export function planted(template: string, seed: number): Planted {
  const random = randomNumbers(seed * 7919 + template.length);
  const ranges: [number, number][] = [];
  let text = "";
  for (const part of template.split(/(\{[a-z][a-z0-9 ]*\})/u)) {
    const make = kinds[part.slice(1, -1)];
    const piece = make && part.startsWith("{") ? typical(part.slice(1, -1), () => make(random)) : part;
    if (piece !== part) ranges.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { text, ranges };
}

/** Draws anew where chance spells a word that tells a dummy; how seldom that is, `plausible.test.ts` measures. */
function typical(kind: string, make: () => string): string {
  let made = make();
  for (let left = 20; left > 0 && !isTypical(kind, made); left -= 1) made = make();
  return made;
}

function isTypical(kind: string, made: string): boolean {
  const value = kind.startsWith("base64 of") ? decoded(made)?.replace(/^[a-z]*:/u, "") : made;
  if (value === undefined) return false;
  if (kind === "salt") return isSymbolSoup(value);
  if (kind === "uuid") return !isDummy(value);
  if (kind === "prefixed") return endsInRandomHex(value);
  return /password|login/u.test(kind) ? isHumanPassword(value, true) : isRandomSecret(value);
}

/** A secret of a kind as chance makes it. */
export function drawn(kind: string, seed: number): string {
  return kinds[kind]?.(randomNumbers(seed)) ?? "";
}

/** As people make them up: something to say aloud, a capital, digits, a sign. */
function password(random: Random): string {
  const word = syllables(random, 3);
  const digits = randomText(random, "2356789", 3);
  const sign = "!+*".charAt(pick(random, 3));
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${sign}${digits}${syllables(random, 1)}`;
}

function syllables(random: Random, count: number): string {
  return Array.from({ length: count }, () => randomText(random, "bdfgklmnprtvz", 1) + randomText(random, "aeiou", 1)).join("");
}

function base64(text: string): string {
  return Buffer.from(text, "latin1").toString("base64");
}
