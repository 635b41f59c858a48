import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../syntax/find-variable.ts";
import { staticKey } from "../syntax/static-key.ts";
import { tokenMembers } from "./secret-names.ts";

const members: ReadonlySet<string> = new Set(tokenMembers);

/** Whether the file reads a token from the object a name stands for: `r.access_token`, `({ id_token } = r)`. */
export function holdsTokens(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  const variable = node.type === "Identifier" ? findVariable(sourceCode, node) : undefined;
  return variable?.references.some(({ identifier }) => keysRead(identifier).some((key) => members.has(key))) === true;
}

function keysRead(use: TSESTree.Node): string[] {
  const { parent } = use;
  switch (parent?.type) {
    case "MemberExpression":
      return parent.object === use && !isWritten(parent) ? [staticKey(parent) ?? ""] : [];
    case "VariableDeclarator":
      return parent.init === use ? keysOf(parent.id) : [];
    case "AssignmentExpression":
      return parent.right === use ? keysOf(parent.left) : [];
    default:
      return [];
  }
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  return member.parent.type === "AssignmentExpression" && member.parent.left === member;
}

function keysOf(pattern: TSESTree.Node): string[] {
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property) => (property.type === "Property" ? (staticKey(property) ?? []) : []));
}
