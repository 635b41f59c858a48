import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { staticKey } from "../syntax/static-key.ts";

export type Member = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.Property;
type Calls = ReadonlyMap<string, readonly TSESTree.CallExpression[]>;

const known = new WeakMap<TSESTree.Node, Calls>();

/** `this.name(…)` inside the class or object that a method belongs to; who holds an instance elsewhere is not followed. */
export function methodCalls({ visitorKeys }: Readonly<TSESLint.SourceCode>, member: Member): readonly TSESTree.CallExpression[] {
  const name = staticKey(member);
  const owner = member.parent;
  if (name === undefined) return [];
  const calls = known.get(owner) ?? ownCalls(owner, visitorKeys);
  known.set(owner, calls);
  return calls.get(name) ?? [];
}

function ownCalls(owner: TSESTree.Node, visitorKeys: TSESLint.SourceCode.VisitorKeys): Calls {
  const calls = new Map<string, TSESTree.CallExpression[]>();
  for (const node of descendants(owner, visitorKeys)) {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression" || node.callee.object.type !== "ThisExpression") continue;
    const key = staticKey(node.callee);
    if (key !== undefined) calls.set(key, [...(calls.get(key) ?? []), node]);
  }
  return calls;
}
