import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { environmentRead } from "./environment-read.ts";
import type { EnvironmentRead } from "./environment-read.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A list that is walked over, and what each item is bound to. */
interface Walk {
  readonly list: TSESTree.Node;
  readonly item: TSESTree.Node;
  readonly body: TSESTree.Node;
}

/** What a list holds of an object. */
type Items = "keys" | "values" | "entries";

/**
 * `for (const [name, value] of Object.entries(process.env))` and `Object.keys(process.env).map((name) => process.env[name])`:
 * every variable in turn, unless the loop looks at the names.
 */
export function variableOfLoop(flow: ValueFlow, { kind, node, path }: Origin): EnvironmentRead | undefined {
  if (path.length > 0) return undefined;
  if (node.type === "MemberExpression") return ofLookup(flow, node);
  if (kind !== "parameter" || node.type !== "Identifier") return undefined;
  const walk = walkOf(node);
  const walked = walk && walkedObject(walk.list);
  const place = walk && bindingPath(walk.item, node)?.path.join();
  if (!walked || isChoosy(walk.body) || walked.items === "keys") return undefined;
  return place === (walked.items === "entries" ? "1" : "") ? wholeRead(flow, walked.object) : undefined;
}

/** `process.env[name]`, where the name is each of its own in turn. */
function ofLookup(flow: ValueFlow, { object, property, computed }: TSESTree.MemberExpression): EnvironmentRead | undefined {
  const name = computed && property.type === "Identifier" ? findVariable(flow.sourceCode, property)?.defs[0]?.name : undefined;
  const walk = name && walkOf(name);
  if (!walk || walk.item !== name || isChoosy(walk.body)) return undefined;
  const isOfKeys = walk.list.parent?.type === "ForInStatement" || walkedObject(walk.list)?.items === "keys";
  return isOfKeys ? wholeRead(flow, object) : undefined;
}

function wholeRead(flow: ValueFlow, object: TSESTree.Node): EnvironmentRead | undefined {
  return flow.originsOf(object).map((origin) => environmentRead(flow, origin)).find((read) => read?.kind === "whole");
}

/** The object whose names, values or pairs a list holds. */
function walkedObject(wrapped: TSESTree.Node): { readonly object: TSESTree.Node; readonly items: Items } | undefined {
  const list = unwrap(wrapped);
  const items = list.type === "CallExpression" ? /^Object\.(keys|values|entries)$/u.exec(calleeText(list))?.[1] : undefined;
  const object = list.type === "CallExpression" ? list.arguments[0] : undefined;
  return object && (items === "keys" || items === "values" || items === "entries") ? { object, items } : undefined;
}

/** The loop or callback whose item a name is bound in. */
function walkOf(name: TSESTree.Node): Walk | undefined {
  const owner = enclosing(name, isWalker);
  if (!owner) return undefined;
  if (isFunction(owner)) return ofCallback(owner, name);
  const { left, right, body } = owner;
  return left.type === "VariableDeclaration" ? { list: right, item: left.declarations[0].id, body } : undefined;
}

/** The callback of `list.forEach(…)`; that of `reduce` is handed the item after the sum. */
function ofCallback({ parent, params, body }: FunctionNode, name: TSESTree.Node): Walk | undefined {
  if (parent.type !== "CallExpression" || parent.callee.type !== "MemberExpression") return undefined;
  const method = staticKey(parent.callee) ?? "";
  const item = /^(?:forEach|map|flatMap)$/u.test(method) ? params[0] : method === "reduce" ? params[1] : undefined;
  return item && bindingPath(item, name) ? { list: parent.callee.object, item, body } : undefined;
}

function isWalker(node: TSESTree.Node): node is TSESTree.ForOfStatement | TSESTree.ForInStatement | FunctionNode {
  return node.type === "ForOfStatement" || node.type === "ForInStatement" || isFunction(node);
}

function isChoosy(body: TSESTree.Node): boolean {
  return body.type === "IfStatement" || (body.type === "BlockStatement" && body.body.some(({ type }) => type === "IfStatement"));
}
