import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

/** Lines and columns of a stretch of the text. */
export function rangeLocation(
  sourceCode: Readonly<TSESLint.SourceCode>,
  [start, end]: readonly [start: number, end: number],
): TSESTree.SourceLocation {
  return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
}
