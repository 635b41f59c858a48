import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { enclosing } from "../syntax/enclosing.ts";

/** Whether the nearest call, or the name of anything it is made in or for, fits: `refreshToken = sign(…)`, `makeRefresh() { … }`. */
export function isNamedLike(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node, pattern: RegExp): boolean {
  const call = enclosing(node, (ancestor) => ancestor.type === "CallExpression");
  if (call && pattern.test(sourceCode.getText(call))) return true;
  for (let outer = node.parent; outer; outer = outer.parent) {
    const name = nameOf(outer);
    if (name && pattern.test(sourceCode.getText(name))) return true;
  }
  return false;
}

function nameOf(node: TSESTree.Node): TSESTree.Node | null | undefined {
  switch (node.type) {
    case "VariableDeclarator":
    case "FunctionDeclaration":
      return node.id;
    case "Property":
    case "PropertyDefinition":
    case "MethodDefinition":
      return node.key;
    case "AssignmentExpression":
      return node.left;
    default:
      return undefined;
  }
}
