import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A call inside a function that hands on all that the function was called with, from one argument on. */
export interface ForwardingCall {
  readonly call: TSESTree.CallExpression;
  readonly from: number;
}

const known = new WeakMap<FunctionNode, ForwardingCall | "none">();

/** For `log(a, b)`, the `write(...parts)` in `function log(...parts) { write(...parts) }` of this file. */
export function forwardingCall(flow: ValueFlow, { callee }: TSESTree.CallExpression): ForwardingCall | undefined {
  if (callee.type !== "Identifier" && callee.type !== "MemberExpression") return undefined;
  const owner = flow.originsOf(callee).find(({ node, path }) => path.length === 0 && isFunction(node))?.node;
  if (!owner || !isFunction(owner)) return undefined;
  const found = known.get(owner) ?? findForwarding(flow, owner) ?? "none";
  known.set(owner, found);
  return found === "none" ? undefined : found;
}

function findForwarding({ sourceCode }: ValueFlow, owner: FunctionNode): ForwardingCall | undefined {
  const rest = owner.params.at(-1);
  if (rest?.type !== "RestElement" || rest.argument.type !== "Identifier") return undefined;
  const { name } = rest.argument;
  for (const call of [owner.body, ...descendants(owner.body, sourceCode.visitorKeys)]) {
    if (call.type === "CallExpression" && call.arguments.some((argument) => isSpreadOf(argument, name))) {
      return { call, from: owner.params.length - 1 };
    }
  }
  return undefined;
}

function isSpreadOf(argument: TSESTree.Node, name: string): boolean {
  return argument.type === "SpreadElement" && argument.argument.type === "Identifier" && argument.argument.name === name;
}
