import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "./static-key.ts";
import { unwrap } from "./unwrap.ts";

/** The last name of what is written to or called: `scope` for `scope`, `config.scope`, `this["scope"]`. */
export function writtenName(wrapped: TSESTree.Node): string | undefined {
  const node = unwrap(wrapped);
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? staticKey(node) : undefined;
}
