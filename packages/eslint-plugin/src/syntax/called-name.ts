import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "./static-key.ts";
import { unwrap } from "./unwrap.ts";

/** `create` for `db.user.create(…)`, `verify` for `verify(…)`. */
export function calledName(node: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  const callee = unwrap(node.callee);
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" ? staticKey(callee) : undefined;
}
