import { expect, it } from "vitest";
import { positionsIn } from "./positions.ts";

function at(bytes: Buffer, mark: Buffer): string {
  const { line, column } = positionsIn(bytes)(bytes.indexOf(mark));
  return `${line}:${column}`;
}

it.each([
  ["", "1:1"],
  ["ab", "1:3"],
  ["a\nb", "2:2"],
  ["a\r\nb\r\n", "3:1"],
  ["a\rb\r", "3:1"],
  ["a\n\rb\r\r\n", "5:1"],
  ["\u0a0a\u0d0d\u0a00\u010a\u000d", "2:1"],
  ["\n\n\n", "4:1"],
  ["é", "1:2"],
  ["日本", "1:3"],
  ["😀", "1:3"],
  ["\u2028", "1:2"],
])("counts %j as an editor does", (before, position) => {
  expect(at(Buffer.from(`${before}§`), Buffer.from("§"))).toBe(position);
  const little = Buffer.from(`\ufeff${before}§`, "utf16le");
  expect(at(little, Buffer.from("§", "utf16le"))).toBe(position);
  expect(at(Buffer.from(little).swap16(), Buffer.from("§", "utf16le").swap16())).toBe(position);
});

it("counts bytes where the line is no UTF-8", () => {
  expect(at(Buffer.from("é\ncaf\xe9 \xb0#", "latin1"), Buffer.from("#"))).toBe("2:7");
});

it("counts no byte order mark", () => {
  expect(at(Buffer.from("\ufeff§"), Buffer.from("§"))).toBe("1:1");
});

it("cuts no character of a long line in two", () => {
  for (const shift of ["", "a", "ab"]) {
    const line = `${shift}${"日😀".repeat(300_000)}`;
    expect(at(Buffer.from(`\r\n${line}§`), Buffer.from("§"))).toBe(`2:${line.length + 1}`);
  }
});

it("goes on from one place to the next", () => {
  const position = positionsIn(Buffer.from("one two\nthree"));
  expect([0, 4, 4, 8, 10].map(position)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 5 },
    { line: 1, column: 5 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
  ]);
});
