import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Sums of constants of constants. */
const maxDepth = 20;

/** The number an expression can only be: literals, arithmetic and constants of this file. Undefined if it may be another. */
export function staticNumber(flow: ValueFlow, wrapped: TSESTree.Node, depth = 0): number | undefined {
  const node = unwrap(wrapped);
  if (depth === maxDepth) return undefined;
  if (node.type === "Literal") return typeof node.value === "number" ? node.value : undefined;
  if (node.type === "BinaryExpression") {
    const left = staticNumber(flow, node.left, depth + 1);
    const right = left === undefined ? undefined : staticNumber(flow, node.right, depth + 1);
    return left === undefined || right === undefined ? undefined : calculated(node.operator, left, right);
  }
  const [origin, ...others] = flow.originsOf(node);
  const isConstant = origin?.kind === "expression" && origin.path.length === 0 && origin.node !== node && others.length === 0;
  return isConstant ? staticNumber(flow, origin.node, depth + 1) : undefined;
}

function calculated(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "+":
      return left + right;
    case "-":
      return left - right;
    default:
      return undefined;
  }
}
