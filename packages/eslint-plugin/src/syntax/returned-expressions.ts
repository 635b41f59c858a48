import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { descendants } from "./descendants.ts";
import { isFunction } from "./is-function.ts";
import type { FunctionNode } from "./is-function.ts";

/** Functions are called in many places, and looking through a long one takes time. */
const known = new WeakMap<FunctionNode, readonly TSESTree.Expression[]>();

/** What a function gives back, on any of its paths. */
export function returnedExpressions(
  node: FunctionNode,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): readonly TSESTree.Expression[] {
  const found = known.get(node) ?? findReturned(node, visitorKeys);
  known.set(node, found);
  return found;
}

function findReturned(node: FunctionNode, visitorKeys: TSESLint.SourceCode.VisitorKeys): TSESTree.Expression[] {
  if (node.body.type !== "BlockStatement") return [node.body];
  const found: TSESTree.Expression[] = [];
  for (const inner of descendants(node.body, visitorKeys, (child) => !isFunction(child))) {
    if (inner.type === "ReturnStatement" && inner.argument) found.push(inner.argument);
  }
  return found;
}
