import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

export interface Wrapped {
  readonly fn: FunctionNode;
  /** The calls it is handed to on the way, outermost first. */
  readonly wrappers: readonly TSESTree.Node[];
}

/**
 * The function of this file behind a handler argument or export: by name, and inside `withLogging(async (req) => …)`.
 */
export function handlerFunction(
  flow: ValueFlow,
  node: TSESTree.Node,
  wrappers: readonly TSESTree.Node[] = [],
): Wrapped | undefined {
  const inner = unwrap(node);
  if (isFunction(inner)) return { fn: inner, wrappers };
  if (inner.type === "CallExpression") return wrappedFunction(flow, inner, wrappers);
  if (inner.type !== "Identifier" && inner.type !== "MemberExpression") return undefined;
  const [origin, ...others] = flow.originsOf(inner);
  if (origin?.kind !== "expression" || others.length > 0 || origin.path.length > 0 || origin.node === inner) {
    return undefined;
  }
  return handlerFunction(flow, origin.node, wrappers);
}

function wrappedFunction(
  flow: ValueFlow,
  call: TSESTree.CallExpression,
  wrappers: readonly TSESTree.Node[],
): Wrapped | undefined {
  // More layers than anyone writes.
  if (wrappers.length > 3) return undefined;
  for (const argument of call.arguments) {
    const found = handlerFunction(flow, argument, [...wrappers, call]);
    if (found) return found;
  }
  return undefined;
}
