import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../syntax/find-variable.ts";
import { staticKey } from "../syntax/static-key.ts";
import { tokenMembers } from "./secret-names.ts";

const members: ReadonlySet<string> = new Set(tokenMembers);

/** Whether the file reads a token from what a name or its member stands for: `r.data.access_token`, `({ id_token } = r)`. */
export function holdsTokens(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  return usesOf(sourceCode, node).some((use) => keysRead(use).some((key) => members.has(key)));
}

function usesOf(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): TSESTree.Node[] {
  if (node.type === "Identifier") return findVariable(sourceCode, node)?.references.map(({ identifier }) => identifier) ?? [];
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return [];
  const key = staticKey(node);
  const siblings = usesOf(sourceCode, node.object).map(({ parent }) => parent);
  return siblings.filter((sibling) => sibling?.type === "MemberExpression").filter((sibling) => key !== undefined && staticKey(sibling) === key);
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
