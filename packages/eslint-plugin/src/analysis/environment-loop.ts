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
  const list = loop && unwrap(loop.right);
  if (list?.type !== "CallExpression" || !loop || isChoosy(loop)) return undefined;
  const called = calleeText(list);
  const [object] = list.arguments;
  if (!object || (called !== "Object.entries" && called !== "Object.values")) return undefined;
  const place = loop.left.type === "VariableDeclaration" ? bindingPath(loop.left.declarations[0].id, node)?.path.join() : undefined;
  if (place !== (called === "Object.entries" ? "1" : "")) return undefined;
  return flow.originsOf(object).map((origin) => environmentRead(flow, origin)).find((read) => read?.kind === "whole");
}

function loopOf(name: TSESTree.Node): TSESTree.ForOfStatement | undefined {
  let node: TSESTree.Node | undefined = name;
  while (node && node.type !== "ForOfStatement" && node.type !== "BlockStatement") node = node.parent;
  return node?.type === "ForOfStatement" ? node : undefined;
}

function isChoosy({ body }: TSESTree.ForOfStatement): boolean {
  return body.type === "IfStatement" || (body.type === "BlockStatement" && body.body.some(({ type }) => type === "IfStatement"));
}
