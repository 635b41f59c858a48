import { expect, it } from "vitest";
import { allowBeside } from "./allow-comment.ts";

function allow(path: string, text: string, encoding: BufferEncoding = "utf8"): string | undefined {
  const bytes = Buffer.from(text, encoding);
  const start = bytes.indexOf(Buffer.from("§", encoding));
  return allowBeside(path, [start, start + 2], (from, to) => bytes.subarray(from, to), "2026-11-25");
}

it.each([
  ["a.ts", "x = §; // credlint-allow: a sandbox"],
  ["a.ts", "/* credlint-allow: a sandbox */ x = §;"],
  ["a.ts", "  // credlint-allow: a sandbox\n  x = §;"],
  ["a.ts", "/**\n * credlint-allow: a sandbox\r\n§"],
  ["a.tsx", "{/* credlint-allow: a sandbox */}\n<b>§</b>"],
  ["a.py", "x = § # credlint-allow: a sandbox until 2026-11-25"],
  [".env.test", "# credlint-allow: a sandbox (until 2026-11-26).\nX=§"],
  ["a.md", "<!-- credlint-allow: a sandbox until 2027-01-01-->\n§"],
  ["a.bat", "REM credlint-allow: a sandbox\nset X=§"],
  ["unknown", "; credlint-allow: a sandbox\n§"],
])("is heard in %s: %j", (path, text) => {
  expect(allow(path, text)).toBe("allowed");
  expect(allow(path, `\ufeff${text}`, "utf16le")).toBe("allowed");
});

it.each([
  ["a.ts", "x = §; // credlint-allow", "no reason"],
  ["a.ts", "x = §; // credlint-allow a sandbox", "no reason"],
  ["a.ts", "x = §; // credlint-allow: <reason>", "no reason"],
  ["a.ts", "x = §; // credlint-allow: until 2027-01-01", "no reason"],
  ["a.ts", "x = §; // credlint-allow: sandbox until 2027-13-01", "no date"],
  ["a.ts", "x = §; // credlint-allow: sandbox until 1.2.2027", "no date"],
  ["a.ts", "x = §; // credlint-allow: sandbox until 2026-11-24", "expired 2026-11-24"],
])("does not count in %s: %j", (path, text, expected) => expect(allow(path, text)).toBe(expected));

it.each([
  ["a.ts", "x = §; # credlint-allow: no comment of TypeScript"],
  ["a.py", "x = §; // credlint-allow: no comment of Python"],
  ["a.ts", "y(); // credlint-allow: of another line\nx = §;"],
  ["a.ts", "// credlint-allow: too far away\n\nx = §;"],
  ["a.ts", "x = §;\n// credlint-allow: behind it"],
  ["a.ts", `// credlint-allow: ${"out of reach ".repeat(200)}\nx = §;`],
  ["a.ts", "x = credlint-allow: no comment at all §"],
])("is not heard in %s: %j", (path, text) => expect(allow(path, text)).toBeUndefined());
