import type { TSESTree } from "@typescript-eslint/utils";

type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** All nodes below `node` in order of the text; `enter` says whether to look inside one. */
export function* descendants(
  node: TSESTree.Node,
  visitorKeys: VisitorKeys,
  enter: (child: TSESTree.Node) => boolean = () => true,
): Generator<TSESTree.Node> {
  for (const child of childrenOf(node, visitorKeys)) {
    yield child;
    if (enter(child)) yield* descendants(child, visitorKeys, enter);
  }
}

function childrenOf(node: TSESTree.Node, visitorKeys: VisitorKeys): TSESTree.Node[] {
  const fields: Partial<Record<string, unknown>> = { ...node };
  return (visitorKeys[node.type] ?? []).flatMap((key) => [fields[key]].flat()).filter(isNode);
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value;
}
