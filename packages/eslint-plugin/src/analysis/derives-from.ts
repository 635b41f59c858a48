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
      if (origin.kind === "parameter") pending.push(...iterated(flow, origin.node));
    }
  }
  return false;
}

/** `events` for the `event` of `for (const event of events)` and of `events.map((event) => …)`. */
function iterated(flow: ValueFlow, name: TSESTree.Node): TSESTree.Node[] {
  const owner = enclosing(name, isIteration);
  if (owner?.type === "ForOfStatement") return [owner.right];
  if (!owner || !isFunction(owner)) return [];
  const isFirst = owner.params[0] !== undefined && bindingPath(owner.params[0], name) !== undefined;
  return isFirst ? [owner, ...namesOf(flow, owner)].flatMap(receiver) : [];
}

/** `list` where a function stands as the callback of `list.map(…)`. */
function receiver({ parent }: TSESTree.Node): TSESTree.Node[] {
  return parent?.type === "CallExpression" && parent.callee.type === "MemberExpression" ? [parent.callee.object] : [];
}

/** Where a function is handed over by its name. */
function namesOf({ sourceCode }: ValueFlow, owner: FunctionNode): TSESTree.Node[] {
  const declaration = owner.parent.type === "VariableDeclarator" ? owner.parent : owner;
  const [variable] = sourceCode.getDeclaredVariables?.(declaration) ?? [];
  const isNamed = declaration !== owner || owner.type === "FunctionDeclaration";
  const names = isNamed ? (variable?.references ?? []).map(({ identifier }) => identifier) : [];
  return names.filter(({ parent }) => parent.type === "CallExpression" && parent.callee.type === "MemberExpression" && parent.callee.object !== owner);
}

function isIteration(node: TSESTree.Node): node is FunctionNode | TSESTree.ForOfStatement {
  return isFunction(node) || node.type === "ForOfStatement";
}
