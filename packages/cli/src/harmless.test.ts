import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { expect, it } from "vitest";
import { harmless } from "./harmless.ts";

const [first] = providers.flatMap(({ tokens }) => tokens).filter(({ id }) => id === "github-pat-classic");
if (!first) throw new Error("The catalogue lacks the format this test needs.");
const [one, two] = [sample(first, 1).value, sample(first, 2).value];

it.each([
  ["src/ü 日😀.ts", "src/ü 日😀.ts"],
  ["a\nb\tc\r", "a\\nb\\tc\\r"],
  ["\u001b[2J\u0007", "\\u{1b}[2J\\u{7}"],
  ["a\u202etxt.exe", "a\\u{202e}txt.exe"],
  ["zero\u200bwidth", "zero\\u{200b}width"],
])("spells out %j", (text, shown) => expect(harmless(text)).toBe(shown));

it("masks every token and keeps the rest", () => {
  expect(harmless(`logs/${one}/x ${two}.txt`)).toBe("logs/ghp_********/x ghp_********.txt");
});
