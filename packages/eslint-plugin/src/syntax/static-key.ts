import type { TSESTree } from "@typescript-eslint/utils";

type Keyed = TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.AccessorProperty;

/** The name of a member or property where it is written down: `a.b`, `a["b"]`, `{ b: 1 }`, `a[0]`. */
export function staticKey(node: Keyed): string | undefined {
  const key = node.type === "MemberExpression" ? node.property : node.key;
  if (key.type === "Literal") return String(key.value);
  if (key.type === "TemplateLiteral" && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  if (node.computed) return undefined;
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  return key.type === "Identifier" ? key.name : undefined;
}
