import type { TSESLint } from "@typescript-eslint/utils";
import { treeComments } from "../languages/tree-comments.ts";
import type { TreeComment } from "../languages/tree-comments.ts";

/** What tools read, and no reason. */
const directive = /^\s*(?:eslint|@ts-|prettier-|biome-|c8 |v8 |istanbul |cspell|secretlint|credlint|#__|@__)/u;

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The texts of comments that stand on the line of a place or directly above it, or name the thing wherever they stand. */
export function commentsBeside(sourceCode: SourceCode, index: number, name: string): string[] {
  const { line } = sourceCode.getLocFromIndex(index);
  return treeComments(sourceCode)
    .filter(({ value }) => !directive.test(value))
    .filter((comment) => isBeside(sourceCode, comment, line) || namesIt(comment.value, name))
    .map(({ value }) => value.trim());
}

function isBeside(sourceCode: SourceCode, { range }: TreeComment, line: number): boolean {
  const [first, last] = range.map((index) => sourceCode.getLocFromIndex(index).line);
  return first === line || last === line || last === line - 1;
}

function namesIt(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\w.:/]/u.test(`${text[at - 1] ?? ""}${text[at + name.length] ?? ""}`.replace(/^[:.]|[:.]$/gu, ""));
}
