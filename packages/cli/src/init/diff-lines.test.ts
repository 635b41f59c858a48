import { expect, it } from "vitest";
import { diffLines } from "./diff-lines.ts";

it.each([
  ["a\nb\nc\n", "a\nb\nc\n", []],
  ["", "a\nb\n", ["+ a", "+ b"]],
  ["a\nb\nc", "a\nx\nc", ["- b", "+ x"]],
  ["a\nc\n", "a\nb\nc\nd\n", ["+ b", "+ d"]],
  ["a\r\nb\r\n", "b\r\n", ["- a"]],
])("of %j and %j", (before, after, lines) => expect(diffLines(before, after)).toEqual(lines));
