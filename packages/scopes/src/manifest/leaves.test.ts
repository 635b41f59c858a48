import { expect, it } from "vitest";
import { leavesIn } from "./leaves.ts";
import type { Format } from "./format.ts";

const read = (format: Format, text: string): string[] =>
  leavesIn(text, format).map(({ path, value, range }) => {
    expect(text.slice(...range)).toBe(value);
    return `${path.join(".")}=${value}`;
  });

it("reads JSON with comments and trailing commas", () => {
  expect(read("json", '// app\n{ "a": { "b": ["x", 1, true,], }, "c": "y" }')).toEqual(["a.b.0=x", "a.b.1=1", "a.b.2=true", "c=y"]);
});

it("reads what is whole of broken JSON", () => {
  expect(read("json", '{ "a": ["x", "b"')).toContain("a.0=x");
});

it("reads YAML in blocks and in flow, plain and quoted, all documents", () => {
  const text = 'a:\n  b:\n    - x\n    - "y"\n    - \'z\'\n  "c": [p, q]\n---\nd: e # why\n';
  expect(read("yaml", text)).toEqual(["a.b.0=x", "a.b.1=y", "a.b.2=z", "a.c.0=p", "a.c.1=q", "d=e"]);
});

it("reads broken and templated YAML without a word", () => {
  expect(read("yaml", "a: {{ .Values.x }}\n\tb: [\n")).toBeInstanceOf(Array);
  expect(read("yaml", "a: *none\nb: &x y\nc: *x\n")).toEqual(["b=y"]);
});

it("reads TOML: tables, dotted keys, lists over lines, long texts, comments", () => {
  const text = 'a = "1" # "no"\n[t.u]\n"k".l = "x,y"\nlist = [\n  "p", # first\n  \'q\',\n]\nlong = """r\ns"""\n[[v]]\nn = 3\nm = "z"\n';
  expect(read("toml", text)).toEqual(["a=1", "t.u.k.l=x,y", "t.u.list.0=p", "t.u.list.1=q", "t.u.long=r\ns", "v.m=z"]);
});

it("reads XML: nested elements, comments, empty elements, attributes", () => {
  const text = '<?xml version="1.0"?><a x="1"><!-- <b>no</b> --><b/><b>\n  Full\n</b><c><d>1</d></c></a>';
  expect(read("xml", text)).toEqual(["a.b=Full", "a.c.d=1"]);
});

it("stays linear on texts that nothing closes", () => {
  for (const piece of ["<!-- ", "</", "<a ", `"""a`, "'''b", `a"`, "[[", "a.", "{", "- ["]) {
    const text = piece.repeat(100_000 / piece.length);
    for (const format of ["toml", "xml"] as const) expect(leavesIn(text, format).length).toBeLessThan(100_000);
  }
});
