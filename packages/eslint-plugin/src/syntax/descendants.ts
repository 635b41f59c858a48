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
  const keys = visitorKeys[node.type] ?? [];
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const value: unknown = Reflect.get(node, keys[index] ?? "");
    if (Array.isArray(value)) pushItems(pending, value);
    else if (isNode(value)) pending.push(value);
  }
}

function pushItems(pending: TSESTree.Node[], items: readonly unknown[]): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (isNode(item)) pending.push(item);
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value;
}
