import { parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { Leaf } from "./leaf.ts";

/** JSON, with comments and trailing commas as many manifests have them. */
export function jsonLeaves(text: string): Leaf[] {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  return tree ? [...leavesOf(tree, [])] : [];
}

function* leavesOf(node: Node, path: readonly string[]): Generator<Leaf> {
  if (node.type === "array") {
    for (const [index, element] of (node.children ?? []).entries()) yield* leavesOf(element, [...path, `${index}`]);
  } else if (node.type === "object") {
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key && value) yield* leavesOf(value, [...path, `${key.value}`]);
    }
  } else {
    const quote = node.type === "string" ? 1 : 0;
    yield { path, value: `${node.value}`, range: [node.offset + quote, node.offset + node.length - quote] };
  }
}
