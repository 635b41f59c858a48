import type { TSESTree } from "@typescript-eslint/utils";

/** The nearest ancestor that passes the test. */
export function enclosing<Wanted extends TSESTree.Node>(
  node: TSESTree.Node,
  isWanted: (ancestor: TSESTree.Node) => ancestor is Wanted,
): Wanted | undefined {
  for (let ancestor = node.parent; ancestor; ancestor = ancestor.parent) {
    if (isWanted(ancestor)) return ancestor;
  }
  return undefined;
}
