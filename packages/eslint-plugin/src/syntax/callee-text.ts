import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "./static-key.ts";
import { unwrap } from "./unwrap.ts";

/** A call's callee in short: `prisma.user.update`, `db.collection(…).add`, `this.service.handle`. */
export function calleeText(node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression): string {
  return chainText(unwrap(node.type === "CallExpression" ? node.callee : node.tag));
}

function chainText(node: TSESTree.Node): string {
  switch (node.type) {
    case "Identifier":
      return node.name;
    case "ThisExpression":
      return "this";
    case "CallExpression":
      return `${calleeText(node)}(…)`;
    case "MemberExpression":
      return `${chainText(unwrap(node.object))}.${staticKey(node) ?? "[…]"}`;
    default:
      return "…";
  }
}
