import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../syntax/unwrap.ts";

/**
 * The expressions that decide which host an address leads to: `next` in `new URL(next, base)`, and both parts of
 * `${origin}${next}`, since no slash ends the host there.
 */
export function addressStart(wrapped: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(wrapped);
  switch (node.type) {
    case "NewExpression":
      return node.arguments[0] ? addressStart(node.arguments[0]) : [];
    case "TemplateLiteral": {
      const end = node.quasis.findIndex(({ value }) => value.raw !== "");
      return node.expressions.slice(0, end < 0 ? node.expressions.length : end);
    }
    case "BinaryExpression":
      return isText(node.left) ? [] : [...addressStart(node.left), ...(isText(node.right) ? [] : [node.right])];
    case "ConditionalExpression":
      return [...addressStart(node.consequent), ...addressStart(node.alternate)];
    case "LogicalExpression":
      return [...addressStart(node.left), ...addressStart(node.right)];
    default:
      return [node];
  }
}

function isText(node: TSESTree.Node): boolean {
  return node.type === "Literal";
}
