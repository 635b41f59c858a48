import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "./unwrap.ts";

/**
 * Whether an expression is a literal, `null`, `undefined`, or a type or length that is asked about, so that comparing
 * it gives no secret away.
 */
export function isNothing(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case "Literal":
      return true;
    case "Identifier":
      return inner.name === "undefined";
    case "UnaryExpression":
      return true;
    case "MemberExpression":
      return inner.property.type === "Identifier" && /^(length|byteLength)$/.test(inner.property.name);
    default:
      return false;
  }
}
