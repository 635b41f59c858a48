import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "../syntax/static-key.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

export type Composition = TSESTree.BinaryExpression | TSESTree.TemplateLiteral | TSESTree.CallExpression;

/** A text that only comes together when the code runs: `"a" + b`, a template with constants, `[…].join("")`. */
export function composedText(flow: ValueFlow, node: Composition): string | undefined {
  return isOutermost(node) ? staticString(flow, node) : undefined;
}

function isOutermost(node: Composition): boolean {
  switch (node.type) {
    case "TemplateLiteral":
      return node.expressions.length > 0;
    case "CallExpression":
      return node.callee.type === "MemberExpression" && staticKey(node.callee) === "join";
    default:
      return !(node.parent.type === "BinaryExpression" && node.parent.operator === "+");
  }
}
