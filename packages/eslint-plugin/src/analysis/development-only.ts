import type { TSESTree } from "@typescript-eslint/utils";
import type { ValueFlow } from "./value-flow.ts";

const development = /NODE_ENV|\bdev\b|(?:is|in|for)_?dev|development|local|debug|is_?test|test_?(?:mode|env)|insecure|self_?signed|skip|allow|verify|ssl|tls|secure|cert|proxy|prod(?:uction)?/iu;

/** Whether a condition around a node keeps it from running for everybody: development, tests, a switch somebody set. */
export function isDevelopmentOnly(flow: ValueFlow, node: TSESTree.Node): boolean {
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    const test = conditionOf(outer, inner);
    if (test && development.test(flow.sourceCode.getText(test))) return true;
  }
  return false;
}

function conditionOf(outer: TSESTree.Node, inner: TSESTree.Node): TSESTree.Node | undefined {
  switch (outer.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return outer.test === inner ? undefined : outer.test;
    case "LogicalExpression":
      return outer.right === inner ? outer.left : undefined;
    case "SwitchCase":
      return outer.test ?? undefined;
    default:
      return undefined;
  }
}
