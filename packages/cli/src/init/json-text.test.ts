import { describe, expect, it } from "vitest";
import { appendInJson, setInJson } from "./json-text.ts";

describe("setInJson", () => {
  it.each([
    ["{}", ["a"], 1, '{\n  "a": 1\n}'],
    ["{}\n", ["a", "b"], 1, '{\n  "a": {\n    "b": 1\n  }\n}\n'],
    ['{\n\t"x": [1, 2]\n}', ["a"], { b: 1 }, '{\n\t"x": [1, 2],\n\t"a": {\n\t\t"b": 1\n\t}\n}'],
    ['{ "x": 1 }', ["a"], { b: [1] }, '{ "x": 1, "a": { "b": [ 1 ] } }'],
    ['{\r\n    "x": 1\r\n}\r\n', ["a"], { b: 1 }, '{\r\n    "x": 1,\r\n    "a": {\r\n        "b": 1\r\n    }\r\n}\r\n'],
  ])("adds to %j", (before, path, value, after) => expect(setInJson(before, path, value)).toBe(after));

  it("keeps sorted lists sorted, and others as they are", () => {
    expect(setInJson('{\n  "d": { "a": 1, "c": 3 }\n}', ["d", "b"], 2)).toBe('{\n  "d": { "a": 1, "b": 2, "c": 3 }\n}');
    expect(setInJson('{\n  "d": { "c": 3, "a": 1 }\n}', ["d", "b"], 2)).toBe('{\n  "d": { "c": 3, "a": 1, "b": 2 }\n}');
  });

  it("replaces a value and nothing else", () => {
    expect(setInJson('{ "s": { "p":  "a}\\",{" , "q": 1 } }', ["s", "p"], "b")).toBe('{ "s": { "p":  "b" , "q": 1 } }');
  });
});

describe("appendInJson", () => {
  it.each([
    ['{ "r": [1] }', '{ "r": [1, { "id": "x" }] }'],
    ['{\n  "r": [\n    { "id": "a" }\n  ]\n}', '{\n  "r": [\n    { "id": "a" },\n    { "id": "x" }\n  ]\n}'],
    ['{\n  "r": []\n}', '{\n  "r": [\n    {\n      "id": "x"\n    }\n  ]\n}'],
    ['{\n  "q": 1\n}', '{\n  "q": 1,\n  "r": [\n    {\n      "id": "x"\n    }\n  ]\n}'],
  ])("adds to %j", (before, after) => expect(appendInJson(before, "r", [{ id: "x" }])).toBe(after));
});
