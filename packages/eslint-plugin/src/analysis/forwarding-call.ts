import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { printedValues } from "./printed-values.ts";
import type { ValueFlow } from "./value-flow.ts";

/** The calls inside a function that hand on all that the function was called with, from one argument on. */
export interface ForwardingCall {
  readonly calls: readonly TSESTree.CallExpression[];
  readonly from: number;
}

const known = new WeakMap<ValueFlow, ReadonlyMap<TSESTree.Node, ForwardingCall>>();

/** For `log(a, b)`, the `write(...parts)` in `function log(...parts) { write(...parts) }` of this file. */
export function forwardingCall(flow: ValueFlow, { callee }: TSESTree.CallExpression): ForwardingCall | undefined {
  const forwarders = known.get(flow) ?? forwardersOf(flow);
  known.set(flow, forwarders);
  // Most files have none, and then nobody needs to know where a callee comes from.
  if (forwarders.size === 0 || (callee.type !== "Identifier" && callee.type !== "MemberExpression")) return undefined;
  const owner = flow.originsOf(callee).find(({ node, path }) => path.length === 0 && isFunction(node))?.node;
  return owner && forwarders.get(owner);
}

/** The functions of a file that hand on all they are called with. */
function forwardersOf(flow: ValueFlow): ReadonlyMap<TSESTree.Node, ForwardingCall> {
  const owners = new Set(flow.sourceCode.scopeManager?.scopes.map(({ block }) => block).filter(isFunction));
  const found = new Map<TSESTree.Node, ForwardingCall>();
  for (const owner of owners) {
    const forwarding = findForwarding(flow, owner);
    if (forwarding) found.set(owner, forwarding);
  }
  return found;
}

function findForwarding(flow: ValueFlow, owner: FunctionNode): ForwardingCall | undefined {
  const rest = owner.params.at(-1);
  if (rest?.type !== "RestElement" || rest.argument.type !== "Identifier") return undefined;
  const { name } = rest.argument;
  const calls = [owner.body, ...descendants(owner.body, flow.sourceCode.visitorKeys)].filter(
    (node): node is TSESTree.CallExpression => node.type === "CallExpression" && node.arguments.some((argument) => prints(flow, argument, name)),
  );
  return calls.length > 0 ? { calls, from: owner.params.length - 1 } : undefined;
}

/** `...parts`, `parts`, `parts.map((part) => String(part)).join(" ")`, or a name for one of those. */
function prints(flow: ValueFlow, printed: TSESTree.Node, name: string, depth = 3): boolean {
  return depth > 0 && [...printedValues(flow, printed, { form: "dump", keys: [], replaced: [] })].some(({ node }) => {
    if (node.type !== "Identifier" || node.name === name) return node.type === "Identifier";
    const definition = findVariable(flow.sourceCode, node)?.defs[0];
    const made = definition?.node.type === "VariableDeclarator" && definition.node.id === definition.name ? definition.node.init : undefined;
    const given = definition?.type === "Parameter" ? listGone(definition.node) : made;
    return given ? prints(flow, given, name, depth - 1) : false;
  });
}

/** `parts` in `parts.forEach(function)` */
function listGone({ parent }: TSESTree.Node): TSESTree.Node | undefined {
  return parent?.type === "CallExpression" && parent.callee.type === "MemberExpression" ? parent.callee.object : undefined;
}
