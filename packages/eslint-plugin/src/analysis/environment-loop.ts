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
  const object = loop && !isChoosy(loop) ? walkedObject(loop, node) : undefined;
  const isWhole = object && flow.originsOf(object).some((origin) => environmentRead(flow, origin)?.kind === "whole");
  return isWhole ? { kind: "secret", text: flow.sourceCode.getText(object) } : undefined;
}

/** The object whose values, one after another, a name of the loop stands for. */
function walkedObject({ left, right }: TSESTree.ForOfStatement, name: TSESTree.Node): TSESTree.Node | undefined {
  const list = unwrap(right);
  if (list.type !== "CallExpression" || left.type !== "VariableDeclaration") return undefined;
  const place = bindingPath(left.declarations[0].id, name)?.path.join();
  const isValue = calleeText(list) === "Object.entries" ? place === "1" : calleeText(list) === "Object.values" && place === "";
  return isValue ? list.arguments[0] : undefined;
}

function loopOf(name: TSESTree.Node): TSESTree.ForOfStatement | undefined {
  let node: TSESTree.Node | undefined = name;
  while (node && node.type !== "ForOfStatement" && node.type !== "BlockStatement") node = node.parent;
  return node?.type === "ForOfStatement" ? node : undefined;
}

function isChoosy({ body }: TSESTree.ForOfStatement): boolean {
  return body.type === "IfStatement" || (body.type === "BlockStatement" && body.body.some(({ type }) => type === "IfStatement"));
}
