import { expect, it } from "vitest";
import { fitsPath, isBelowPath, wordsOf } from "./key-path.ts";

it("fits keys, elements and any key", () => {
  expect(fitsPath("a.b[].c", ["a", "b", "0", "c"])).toBe(true);
  expect(fitsPath("a.*.c", ["a", "x", "c"])).toBe(true);
  expect(fitsPath("[].a", ["12", "a"])).toBe(true);
  expect(fitsPath("a.b[].c", ["a", "b", "x", "c"])).toBe(false);
  expect(fitsPath("a.b", ["a", "b", "c"])).toBe(false);
  expect(fitsPath("a.b.c", ["a", "b"])).toBe(false);
});

it("tells what stands below", () => {
  expect(isBelowPath("a.b", ["a", "b", "0"])).toBe(true);
  expect(isBelowPath("a.b", ["a"])).toBe(false);
});

it("names a word that must stand in the text", () => {
  expect(wordsOf("a.b[].*")).toEqual(["b", "a"]);
  expect(wordsOf("[].id")).toEqual(["id"]);
});
