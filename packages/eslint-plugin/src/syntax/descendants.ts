import type { TSESTree } from "@typescript-eslint/utils";

type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** All nodes below `node` in order of the text; `enter` says whether to look inside one. */
export function* descendants(
  node: TSESTree.Node,
  visitorKeys: VisitorKeys,
  enter?: (child: TSESTree.Node) => boolean,
): Generator<TSESTree.Node> {
  const pending: TSESTree.Node[] = [];
  pushChildren(pending, node, visitorKeys);
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    if (!enter || enter(next)) pushChildren(pending, next, visitorKeys);
  }
}

/** The last child first, so that the first one is on top. */
function pushChildren(pending: TSESTree.Node[], node: TSESTree.Node, visitorKeys: VisitorKeys): void {
  for (const key of visitorKeys[node.type]?.toReversed() ?? []) {
    const value: unknown = Reflect.get(node, key);
    if (Array.isArray(value)) pending.push(...value.filter(isNode).reverse());
    else if (isNode(value)) pending.push(value);
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value;
}
