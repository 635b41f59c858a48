import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../syntax/find-variable.ts";

/** Whether members of the object a name stands for are deleted or written over: what is left is somebody's choice. */
export function isEdited(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  const variable = node.type === "Identifier" ? findVariable(sourceCode, node) : undefined;
  return variable?.references.some(({ identifier }) => isEdit(identifier)) === true;
}

function isEdit({ parent: member }: TSESTree.Node): boolean {
  if (member?.type !== "MemberExpression") return false;
  const { parent } = member;
  if (parent.type === "UnaryExpression") return parent.operator === "delete";
  return parent.type === "AssignmentExpression" && parent.left === member;
}
