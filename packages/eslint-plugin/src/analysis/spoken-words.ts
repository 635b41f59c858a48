import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

/** Whether any word of the code itself, comments left out, fits: in the whole file or inside one node. */
export function speaksOf(
  { ast }: Readonly<TSESLint.SourceCode>,
  pattern: RegExp,
  { range }: Pick<TSESTree.Node, "range"> = ast,
): boolean {
  return ast.tokens?.some((token) => token.range[0] >= range[0] && token.range[1] <= range[1] && pattern.test(token.value)) === true;
}
