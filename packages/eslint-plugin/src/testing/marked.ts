import type { RuleTester } from "eslint";

/** A case whose code must raise one alarm with this message, exactly at the part between « and ». */
export function marked(code: string, message: string, filename?: string): RuleTester.InvalidTestCase {
  const start = code.indexOf("«");
  const text = code.replace("«", "").replace("»", "");
  const end = code.indexOf("»") - 1;
  if (start < 0 || end < start) throw new Error(`No «…» in: ${code}`);
  const [from, to] = [place(text, start), place(text, end)];
  const error = { message, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  return { code: text, errors: [error], ...(filename !== undefined && { filename }) };
}

function place(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
