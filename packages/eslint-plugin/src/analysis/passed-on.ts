import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import { returnedExpressions } from "../syntax/returned-expressions.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Functions of the language that give back what they are given. */
const identities: ReadonlySet<string> = new Set(["Promise.resolve", "Promise.all", "Promise.race", "Promise.any", "Object.freeze", "Object.seal", "structuredClone"]);

/**
 * What a call of the language itself hands on: the result of a promise's callback, the first argument of `Object.freeze`.
 * Undefined if it is another call.
 */
export function passedOn(flow: ValueFlow, node: TSESTree.CallExpression, path: readonly string[]): readonly TSESTree.Node[] | undefined {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  const method = callee.type === "MemberExpression" ? staticKey(callee) : undefined;
  if (method === "then" || method === "catch" || method === "finally") return callee.type === "MemberExpression" ? ofPromise(flow, callee.object, method, first) : undefined;
  const isIdentity = first !== undefined && (method !== undefined || callee.type === "Identifier") && identities.has(textOf(callee, method));
  if (isIdentity) return [first];
  if (method === "assign" && path.length > 0 && textOf(callee, method) === "Object.assign") return node.arguments.toReversed();
  return undefined;
}

function textOf(callee: TSESTree.Node, method: string | undefined): string {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" && callee.object.type === "Identifier" ? `${callee.object.name}.${method}` : "";
}

function ofPromise(flow: ValueFlow, promise: TSESTree.Node, method: string, callback: TSESTree.Node | undefined): readonly TSESTree.Node[] | undefined {
  if (method === "finally") return [promise];
  const made = callback ? flow.originsOf(callback).map(({ node }) => node) : [];
  const functions = made.filter(isFunction);
  if (method === "catch") return [promise, ...functions.flatMap((each) => returnedExpressions(each, flow.sourceCode.visitorKeys))];
  if (functions.length === 0 || functions.length < made.length) return undefined;
  return functions.flatMap((each) => returnedExpressions(each, flow.sourceCode.visitorKeys));
}
