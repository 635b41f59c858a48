import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "./is-function.ts";

/** The expressions a value is computed from; functions handed over are not values of that kind. */
export function operands(node: TSESTree.Node): TSESTree.Node[] {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression":
      return [...receiver(node.callee), ...node.arguments.filter((argument) => !isFunction(argument))];
    case "MemberExpression":
      return [node.object];
    case "TemplateLiteral":
      return node.expressions;
    case "TaggedTemplateExpression":
      return node.quasi.expressions;
    case "BinaryExpression":
      return [node.left, node.right];
    case "SpreadElement":
    case "UnaryExpression":
      return [node.argument];
    case "ArrayExpression":
      return node.elements.filter((element) => element !== null);
    case "ObjectExpression":
      return node.properties.map((property) => (property.type === "Property" ? property.value : property.argument));
    default:
      return [];
  }
}

function receiver(callee: TSESTree.Expression): TSESTree.Node[] {
  return callee.type === "MemberExpression" ? [callee.object] : [];
}
