import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { isClass } from "../syntax/is-class.ts";
import { isFunction } from "../syntax/is-function.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * Errors whose arguments are their message, cause or answer; what others do with theirs, only their class knows. The token
 * of a `SyntaxError` is a piece of text.
 */
const telling = new RegExp(
  "^(?:(?:Type|Range|Reference|Eval|URI|Aggregate)?Error|H(?:ttp|TTP)Exception|" +
    "(?:BadRequest|Unauthorized|Forbidden|NotFound|Conflict|InternalServerError|UnprocessableEntity|BadGateway)Exception|" +
    "(?:TRPC|GraphQL|Apollo|User|Api|API|Http|HTTP|Axios|App|Runtime|Auth|Validation|Application)Error)$",
  "u",
);
/** Functions that make an error of a message, and the first argument that is told. */
const makers: Readonly<Record<string, number>> = {
  createError: 0, createHttpError: 0, httpError: 0, newHttpError: 0, invariant: 1, assert: 1,
};

export type ErrorNode = TSESTree.NewExpression | TSESTree.CallExpression | TSESTree.ThrowStatement;

/** What becomes part of an error at a node. */
export function errorSink(flow: ValueFlow, node: ErrorNode): Sink | undefined {
  switch (node.type) {
    case "ThrowStatement":
      return isText(node.argument) || node.argument.type === "ObjectExpression" ? { name: "throw", written: [node.argument] } : undefined;
    case "NewExpression":
      return ofClass(node);
    default:
      return ofCall(flow, node);
  }
}

function ofClass(node: TSESTree.NewExpression): Sink | undefined {
  const name = calledName(node) ?? "";
  if (telling.test(name)) return { name: `new ${name}`, written: node.arguments };
  const texts = /(?<!Syntax|Parse)(?:Error|Exception)$/u.test(name) ? node.arguments.filter(isText) : [];
  return texts.length > 0 ? { name: `new ${name}`, written: texts } : undefined;
}

function ofCall(flow: ValueFlow, node: TSESTree.CallExpression): Sink | undefined {
  const name = calledName(node) ?? "";
  const told = node.arguments;
  if (node.callee.type === "Super") return isOfError(node) ? { name: "super", written: told.filter(isText) } : undefined;
  if (name === "reject") return isRejection(flow, node) ? { name: flow.sourceCode.getText(node.callee), written: told.filter(isPlain) } : undefined;
  if (node.callee.type !== "Identifier") return undefined;
  if (telling.test(name)) return { name, written: told };
  const from = Object.hasOwn(makers, name) ? makers[name] : undefined;
  return from === undefined ? undefined : { name, written: told.slice(from) };
}

/** `super(…)` in `class AuthError extends Error` */
function isOfError(node: TSESTree.Node): boolean {
  const base = enclosing(node, isClass)?.superClass;
  return base?.type === "Identifier" && telling.test(base.name);
}

/** `Promise.reject(…)`, or the second function a promise hands to its executor. */
function isRejection(flow: ValueFlow, { callee }: TSESTree.CallExpression): boolean {
  if (callee.type === "MemberExpression") return flow.sourceCode.getText(callee.object) === "Promise";
  const definition = callee.type === "Identifier" ? findVariable(flow.sourceCode, callee)?.defs[0] : undefined;
  if (definition?.type !== "Parameter") return false;
  const owner = enclosing(definition.name, isFunction);
  const promise = owner?.parent;
  return promise?.type === "NewExpression" && calledName(promise) === "Promise" && owner?.params[1] === definition.name;
}

/** What is no error object itself: those are looked at where they are made. */
function isPlain(node: TSESTree.Node): boolean {
  const { type } = unwrap(node);
  return type !== "NewExpression" && type !== "CallExpression";
}

function isText(node: TSESTree.Node): boolean {
  return node.type === "TemplateLiteral" || (node.type === "BinaryExpression" && node.operator === "+");
}
