import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

/** What tools read, and no reason. */
const directive = /^\s*(?:eslint|@ts-|prettier-|biome-|c8 |v8 |istanbul |cspell|secretlint|credlint|#__|@__)/u;

/** The texts of comments that stand on a line or directly above it, or name the thing wherever they stand. */
export function commentsBeside(sourceCode: Readonly<TSESLint.SourceCode>, line: number, name: string): string[] {
  return sourceCode
    .getAllComments()
    .filter((comment) => !directive.test(comment.value))
    .filter((comment) => isBeside(comment, line) || namesIt(comment.value, name))
    .map(({ value }) => value.trim());
}

function isBeside({ loc }: TSESTree.Comment, line: number): boolean {
  return loc.start.line === line || loc.end.line === line || loc.end.line === line - 1;
}

function namesIt(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\w.:/]/u.test(`${text[at - 1] ?? ""}${text[at + name.length] ?? ""}`.replace(/^[:.]|[:.]$/gu, ""));
}
