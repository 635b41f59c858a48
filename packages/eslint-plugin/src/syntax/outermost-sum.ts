import type { TSESTree } from "@typescript-eslint/utils";

/** The whole concatenation a text is part of: `a + "b" + c` for `"b"`. */
export function outermostSum(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return parent?.type === "BinaryExpression" && parent.operator === "+" ? outermostSum(parent) : node;
}
