import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { isClass } from "../syntax/is-class.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Far above the size of a real handler with its helpers. */
const maxNodes = 20_000;

/**
 * All nodes of the roots and of what they name in the same file: called functions, handed-on values. Types are left
 * out.
 */
export function reachable(flow: ValueFlow, roots: readonly TSESTree.Node[]): ReadonlySet<TSESTree.Node> {
  const found = new Set<TSESTree.Node>();
  const pending = [...roots];
  for (let root = pending.pop(); root && found.size < maxNodes; root = pending.pop()) {
    if (found.has(root)) continue;
    found.add(root);
    for (const node of descendants(root, flow.sourceCode.visitorKeys, isNoType)) {
      if (!isNoType(node)) continue;
      found.add(node);
      if (node.type === "Identifier" || node.type === "MemberExpression") pending.push(...made(flow, node));
    }
    if (root.type === "Identifier" || root.type === "MemberExpression") pending.push(...made(flow, root));
  }
  return found;
}

/** Of a class that is only named, other methods are not run. */
function made(flow: ValueFlow, name: TSESTree.Node): TSESTree.Node[] {
  return flow
    .originsOf(name)
    .filter(({ kind, node }) => kind === "expression" && node !== name && !isClass(node))
    .map(({ node }) => node);
}

function isNoType(node: TSESTree.Node): boolean {
  return !/^TS(Type|Interface|.*Keyword|.*Type$)/.test(node.type) || node.type === "TSTypeAssertion";
}
