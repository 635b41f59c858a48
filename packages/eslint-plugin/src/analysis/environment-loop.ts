import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { environmentRead } from "./environment-read.ts";
import type { EnvironmentRead } from "./environment-read.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/** `for (const [name, value] of Object.entries(process.env))`: every variable in turn, unless the loop looks at the names. */
export function variableOfLoop(flow: ValueFlow, { kind, node, path }: Origin): EnvironmentRead | undefined {
  if (kind !== "parameter" || node.type !== "Identifier" || path.length > 0) return undefined;
  const loop = loopOf(node);
  if (!loop || isChoosy(loop)) return undefined;
  const list = walkedObject(loop);
  const place = list && placeIn(loop, node);
  if (!list || place !== (list.isOfPairs ? "1" : "")) return undefined;
  return flow.originsOf(list.object).map((origin) => environmentRead(flow, origin)).find((read) => read?.kind === "whole");
}

/** The object whose pairs or values a loop walks over. */
function walkedObject(loop: TSESTree.ForOfStatement): { readonly object: TSESTree.Node; readonly isOfPairs: boolean } | undefined {
  const list = unwrap(loop.right);
  const called = list.type === "CallExpression" ? calleeText(list) : "";
  const object = list.type === "CallExpression" ? list.arguments[0] : undefined;
  if (!object || (called !== "Object.entries" && called !== "Object.values")) return undefined;
  return { object, isOfPairs: called === "Object.entries" };
}

/** Where in an item of the loop the name stands: `1` in `[name, value]`, nothing if it is the item. */
function placeIn({ left }: TSESTree.ForOfStatement, name: TSESTree.Node): string | undefined {
  return left.type === "VariableDeclaration" ? bindingPath(left.declarations[0].id, name)?.path.join() : undefined;
}

function loopOf(name: TSESTree.Node): TSESTree.ForOfStatement | undefined {
  let node: TSESTree.Node | undefined = name;
  while (node && node.type !== "ForOfStatement" && node.type !== "BlockStatement") node = node.parent;
  return node?.type === "ForOfStatement" ? node : undefined;
}

function isChoosy({ body }: TSESTree.ForOfStatement): boolean {
  return body.type === "IfStatement" || (body.type === "BlockStatement" && body.body.some(({ type }) => type === "IfStatement"));
}
