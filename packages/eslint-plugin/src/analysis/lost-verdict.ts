import type { TSESTree } from "@typescript-eslint/utils";

/**
 * How the result of a call gets lost: nobody looks at it (`unchecked`), or, if it is a promise, it is taken for its outcome
 * (`unawaited`).
 */
export function lostVerdict(node: TSESTree.CallExpression): "unchecked" | "unawaited" | undefined {
  const outer = node.parent.type === "ChainExpression" ? node.parent : node;
  const { parent } = outer;
  const awaited = parent.type === "AwaitExpression" ? parent : undefined;
  if ((awaited?.parent ?? parent).type === "ExpressionStatement") return "unchecked";
  return !awaited && isCondition(outer) ? "unawaited" : undefined;
}

function isCondition(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === "UnaryExpression") return parent.operator === "!";
  return (parent?.type === "IfStatement" || parent?.type === "ConditionalExpression") && parent.test === node;
}
