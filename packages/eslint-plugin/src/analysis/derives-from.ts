import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { operands } from "../syntax/operands.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Far above what an expression in real code is made of. */
const maxVisits = 400;

/**
 * Whether anything `node` is made of passes the test: through names, calls and their arguments, templates, operators,
 * loops over it and callbacks of its methods.
 */
export function derivesFrom(flow: ValueFlow, node: TSESTree.Node, isSource: (origin: Origin) => boolean): boolean {
  const seen = new Set<TSESTree.Node>();
  const pending = [node];
  for (let next = pending.pop(); next && seen.size < maxVisits; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const origin of flow.originsOf(next)) {
      if (isSource(origin)) return true;
      if (origin.kind === "expression") pending.push(...operands(origin.node));
      if (origin.kind === "parameter") pending.push(...iterated(origin.node));
    }
  }
  return false;
}

/** `events` for the `event` of `for (const event of events)` and of `events.map((event) => …)`. */
function iterated(name: TSESTree.Node): TSESTree.Node[] {
  const owner = enclosing(name, isIteration);
  if (owner?.type === "ForOfStatement") return [owner.right];
  if (!owner || !isFunction(owner) || owner.parent.type !== "CallExpression") return [];
  const { callee } = owner.parent;
  const isFirst = owner.params[0] !== undefined && bindingPath(owner.params[0], name) !== undefined;
  return isFirst && callee.type === "MemberExpression" ? [callee.object] : [];
}

function isIteration(node: TSESTree.Node): node is FunctionNode | TSESTree.ForOfStatement {
  return isFunction(node) || node.type === "ForOfStatement";
}
