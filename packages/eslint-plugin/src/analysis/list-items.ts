import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import type { Arguments } from "./call-sites.ts";
import type { ValueFlow } from "./value-flow.ts";

const walking: ReadonlySet<string> = new Set(["map", "forEach", "filter", "flatMap", "find", "some", "every"]);

/** The items of a list that the file writes down; undefined if any of them comes from elsewhere. */
export function writtenElements(flow: ValueFlow, list: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  const lists = flow.originsOf(list).map(({ node, path }) => (path.length === 0 ? itemsOf(node) : undefined));
  return lists.length > 0 && lists.every((items) => items !== undefined) ? lists.flat() : undefined;
}

/** What a callback such as the one of `[a, b].forEach((item) => …)` is handed; undefined if the list is not written down. */
export function handedElements(flow: ValueFlow, owner: FunctionNode, index: number): Arguments | undefined {
  const { parent } = owner;
  if (index > 0 || parent.type !== "CallExpression" || parent.callee.type !== "MemberExpression") return undefined;
  if (parent.arguments[0] !== owner || !walking.has(staticKey(parent.callee) ?? "")) return undefined;
  const values = writtenElements(flow, parent.callee.object);
  return values && { values, isComplete: true };
}

function itemsOf(node: TSESTree.Node): TSESTree.Node[] | undefined {
  if (node.type !== "ArrayExpression") return undefined;
  const items = node.elements.filter((item) => item !== null);
  return items.some(({ type }) => type === "SpreadElement") ? undefined : items;
}
