import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { isFunction } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import type { Origin } from "./origin.ts";
import { timeAhead, timeSpan } from "./time-span.ts";
import type { ValueFlow } from "./value-flow.ts";
import { writtenObject } from "./written-object.ts";

/** A signed token whose lifetime this file decides. */
export interface SignedToken {
  /** What to show: the call, or the value that says how long. */
  readonly node: TSESTree.Node;
  /** Infinity if nothing ends it. */
  readonly seconds: number;
  /** What to write where, so that it ends in an hour. */
  readonly remedy?: { readonly at: number; readonly text: string };
}

const hour = '{ expiresIn: "1h" }';

/** `jwt.sign(…)` of jsonwebtoken, and the calls of NestJS and Fastify with options of the same kind. */
export function tokenOfSignCall(flow: ValueFlow, node: TSESTree.CallExpression): SignedToken | undefined {
  if (!/^(?:sign|signAsync|jwtSign)$/u.test(calledName(node) ?? "")) return undefined;
  if (node.arguments.some(({ type }) => type === "SpreadElement")) return undefined;
  const origins = flow.originsOf(node.callee);
  if (origins.some(isJsonwebtoken)) return ofJsonwebtoken(flow, node);
  const options = origins.some(isFramework) ? node.arguments[1] : undefined;
  return options && ofOptions(flow, options);
}

/** `signOptions: { expiresIn }` */
export function tokenOfSignOptions(flow: ValueFlow, node: TSESTree.Property): SignedToken | undefined {
  return staticKey(node) === "signOptions" ? ofOptions(flow, node.value) : undefined;
}

function isJsonwebtoken({ module, path }: Origin): boolean {
  return module === "jsonwebtoken" && path.at(-1) === "sign";
}

/** A parameter of type `JwtService`, `reply.jwtSign` or `app.jwt.sign`; they have defaults elsewhere. */
function isFramework({ kind, node, path }: Origin): boolean {
  const type = node.type === "Identifier" ? node.typeAnnotation?.typeAnnotation : undefined;
  const isService = type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "JwtService";
  return isService || (kind === "parameter" && (path.at(-1) === "jwtSign" || (path.at(-2) === "jwt" && path.at(-1) === "sign")));
}

function ofJsonwebtoken(flow: ValueFlow, node: TSESTree.CallExpression): SignedToken | undefined {
  const [payload, key, third] = node.arguments;
  if (!payload || !key) return undefined;
  const hasOptions = third !== undefined && !isFunction(third);
  const options = hasOptions ? writtenObject(flow, third) : new Map<string, TSESTree.Node>();
  if (options?.has("expiresIn") === true) return third && ofOptions(flow, third);
  const claims = options && writtenObject(flow, payload);
  if (!claims) return undefined;
  const end = claims.get("exp");
  if (end) return lasting(end, timeAhead(flow, end));
  const remedy = third?.type === "ObjectExpression" ? intoObject(third) : { at: key.range[1], text: `, ${hour}` };
  return { node: node.callee, seconds: Infinity, ...((!hasOptions || third?.type === "ObjectExpression") && { remedy }) };
}

function ofOptions(flow: ValueFlow, node: TSESTree.Node): SignedToken | undefined {
  const value = writtenObject(flow, node)?.get("expiresIn");
  return value && lasting(value, timeSpan(flow, value));
}

function lasting(node: TSESTree.Node, seconds: number | undefined): SignedToken | undefined {
  return seconds === undefined ? undefined : { node, seconds };
}

function intoObject({ range: [start], properties }: TSESTree.ObjectExpression): { at: number; text: string } {
  return { at: start + 1, text: ` expiresIn: "1h"${properties.length > 0 ? "," : " "}` };
}

/** `new SignJWT(claims).setExpirationTime(…)` of jose. */
export function tokenOfSignJwt(flow: ValueFlow, node: TSESTree.NewExpression): SignedToken | undefined {
  const isJose = flow.originsOf(node.callee).some(({ module, path }) => module === "jose" && path.at(-1) === "SignJWT");
  if (!isJose) return undefined;
  const calls = callsOn(flow, node);
  const [end] = calls.find((call) => calledName(call) === "setExpirationTime")?.arguments ?? [];
  if (end) return lasting(end, timeAhead(flow, end));
  const [payload] = node.arguments;
  const claims = payload ? writtenObject(flow, payload) : new Map<string, TSESTree.Node>();
  const isSigned = calls.some((call) => calledName(call) === "sign");
  if (!isSigned || !claims || claims.has("exp")) return undefined;
  return { node, seconds: Infinity, remedy: { at: node.range[1], text: '.setExpirationTime("1h")' } };
}

/** The methods called on a value, one after the other, also by the name it is given. */
function callsOn(flow: ValueFlow, node: TSESTree.Node): TSESTree.CallExpression[] {
  const { parent } = node;
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") {
    const references = findVariable(flow.sourceCode, parent.id)?.references ?? [];
    return references.flatMap(({ identifier }) => (identifier === parent.id ? [] : callsOn(flow, identifier)));
  }
  const call = parent?.type === "MemberExpression" && parent.object === node ? parent.parent : undefined;
  return call?.type === "CallExpression" && call.callee === parent ? [call, ...callsOn(flow, call)] : [];
}
