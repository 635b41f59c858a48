import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { descendants } from "./descendants.ts";
import { isFunction } from "./is-function.ts";
import type { FunctionNode } from "./is-function.ts";

/** What a function gives back, on any of its paths. */
export function returnedExpressions(
  node: FunctionNode,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): TSESTree.Expression[] {
  if (node.body.type !== "BlockStatement") return [node.body];
  const found: TSESTree.Expression[] = [];
  for (const inner of descendants(node.body, visitorKeys, (child) => !isFunction(child))) {
    if (inner.type === "ReturnStatement" && inner.argument) found.push(inner.argument);
  }
  return found;
}
