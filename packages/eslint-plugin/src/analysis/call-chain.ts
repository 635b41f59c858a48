import type { TSESTree } from "@typescript-eslint/utils";
import type { ValueFlow } from "./value-flow.ts";

/** Longer chains are no chains of a hash. */
const maxLinks = 16;

/**
 * The calls a value comes out of, the last first: `update(…)` and `createHmac(…)` for `createHmac(…).update(…)`, by
 * name as well.
 */
export function callChain(flow: ValueFlow, node: TSESTree.Node): readonly TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  let pending: TSESTree.Node[] = [node];
  for (let link = 0; link < maxLinks && pending.length > 0; link += 1) {
    const calls = pending
      .flatMap((next) => flow.originsOf(next))
      .map((origin) => origin.node)
      .filter((made) => made.type === "CallExpression");
    found.push(...calls);
    pending = calls.flatMap(({ callee }) => (callee.type === "MemberExpression" ? callee.object : []));
  }
  return found;
}
