import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "./unwrap.ts";

/** The name a chain starts with: `res` for `res.status(200).json`. */
export function rootName(node: TSESTree.Node): TSESTree.Identifier | undefined {
  const inner = unwrap(node);
  switch (inner.type) {
    case "Identifier":
      return inner;
    case "MemberExpression":
      return rootName(inner.object);
    case "CallExpression":
    case "NewExpression":
      return rootName(inner.callee);
    default:
      return undefined;
  }
}
