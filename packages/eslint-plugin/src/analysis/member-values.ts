import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Objects in objects in objects: deeper than answers are written out. */
const maxDepth = 4;

/** The values an expression is made of, each by itself: the members of objects and lists that this file writes out. */
export function memberValues(flow: ValueFlow, node: TSESTree.Node, depth = 0, without: readonly string[] = []): readonly TSESTree.Node[] {
  if (depth === maxDepth) return [];
  const inner = unwrap(node);
  switch (inner.type) {
    case "ObjectExpression":
      return inner.properties.filter((property) => !isTakenOut(property, without)).flatMap((property) =>
        memberValues(flow, property.type === "Property" ? property.value : property.argument, depth + 1),
      );
    case "ArrayExpression":
      return inner.elements.flatMap((element) => (element ? memberValues(flow, element, depth + 1) : []));
    case "CallExpression":
      return flow.sourceCode.getText(inner.callee) === "JSON.stringify" && inner.arguments[0]
        ? memberValues(flow, inner.arguments[0], depth + 1)
        : [inner];
    case "Identifier": {
      const [origin, ...others] = flow.originsOf(inner);
      const isWritten = origin?.node.type === "ObjectExpression" && origin.path.length === 0 && others.length === 0;
      return isWritten ? memberValues(flow, origin.node, depth + 1, origin.without) : [inner];
    }
    default:
      return [inner];
  }
}

function isTakenOut(property: TSESTree.ObjectExpression["properties"][number], without: readonly string[]): boolean {
  return property.type === "Property" && without.includes(staticKey(property) ?? "");
}
