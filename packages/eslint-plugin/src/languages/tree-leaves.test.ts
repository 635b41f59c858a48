import json from "@eslint/json";
import { parseForESLint as parseToml } from "toml-eslint-parser";
import { parseForESLint as parseYaml } from "yaml-eslint-parser";
import { expect, it } from "vitest";
import { treeLeaves } from "./tree-leaves.ts";

function read(tree: unknown, text: string): string[] {
  return treeLeaves(tree, text).map(({ path, value, range }) => {
    expect(text.slice(...range)).toBe(value);
    return `${path.join(".")}=${value}`;
  });
}

it("reads JSON", () => {
  const text = '{ "a": ["x", 1], "b": { "c": true } }';
  const file = { body: text, path: "a.json", physicalPath: "a.json", bom: false };
  const result = json.languages.json.parse(file, { languageOptions: {} });
  expect(read(result.ok ? result.ast : undefined, text)).toEqual(["a.0=x", "a.1=1", "b.c=true"]);
});

it("reads YAML", () => {
  const text = "a:\n  - x\n  - \"y\"\nb: {c: 'z'}\n---\nd: 1\n";
  expect(read(parseYaml(text).ast, text)).toEqual(["a.0=x", "a.1=y", "b.c=z", "d=1"]);
});

it("reads TOML", () => {
  const text = 'x = "1"\n[a.b]\nc.d = ["x", \'y\']\ne = { f = "g" }\n';
  expect(read(parseToml(text).ast, text)).toEqual(["x=1", "a.b.c.d.0=x", "a.b.c.d.1=y", "a.b.e.f=g"]);
});

it("reads nothing in a tree of code", () => {
  expect(treeLeaves({ type: "Program", body: [{ type: "ExpressionStatement" }] }, "f()")).toEqual([]);
});
