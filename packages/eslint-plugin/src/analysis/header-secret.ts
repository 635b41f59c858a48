import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { Origin } from "./origin.ts";
import { secretHeaderEndings, secretHeaders } from "./secret-names.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A request header that proves who somebody is, or all headers at once. */
export interface HeaderSecret {
  readonly isWhole: boolean;
}

const requestName = /^(?:req|request|event|rawRequest|incomingMessage|httpRequest)$|(?:Req|Request)$/u;
const getter = /^(?:get|header|getHeader|getRequestHeader)$/u;
const headersOwner = /(?:headers(?:\(\))?|^req|request|^ctx|^c|\.req)$/iu;
/** What else is taken out of a request where its headers are. */
const requestKeys: ReadonlySet<string> = new Set([
  "body",
  "query",
  "params",
  "method",
  "url",
  "rawBody",
  "cookies",
  "httpMethod",
]);

export function headerSecret(flow: ValueFlow, origin: Origin): HeaderSecret | undefined {
  const names = namesOf(origin);
  const [owner, last] = [names.at(-2) ?? "", names.at(-1) ?? ""];
  if (owner === "headers" && isSecretHeader(last)) return { isWhole: false };
  if (/^(?:headers|rawHeaders)$/u.test(last) && requestName.test(owner)) return { isWhole: true };
  const { node, path } = origin;
  if (node.type !== "CallExpression") return undefined;
  if (path.length === 1 && isSecretHeader(path[0] ?? "") && ofGetter(flow, node)?.isWhole) return { isWhole: false };
  return path.length === 0 ? ofGetter(flow, node) : undefined;
}

/** The names from the request down: `["req", "headers", "cookie"]`, with what a parameter's pattern reads. */
function namesOf({ kind, node, path }: Origin): readonly string[] {
  if (node.type !== "Identifier") return path;
  if (isRequestType(node)) return ["request", ...path];
  const parameter =
    kind === "parameter" ? enclosing(node, isFunction)?.params.find((param) => bindingPath(param, node)) : undefined;
  if (parameter?.type !== "ObjectPattern") return [node.name, ...path];
  const keys = parameter.properties.flatMap((property) =>
    property.type === "Property" && property.key.type === "Identifier" ? [property.key.name] : [],
  );
  const root = keys.some((key) => requestKeys.has(key)) ? "request" : "";
  return [root, ...(bindingPath(parameter, node)?.path ?? []), ...path];
}

/** Nest: `@Headers() given`, `@Req() given`, and parameters typed as a request. */
function isRequestType({ typeAnnotation }: TSESTree.Identifier): boolean {
  const type = typeAnnotation?.typeAnnotation;
  return type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && /^(?:Next|Fastify|Incoming|Http)?(?:Api)?(?:Request|Message)$/u.test(type.typeName.name);
}

/** `req.headers.get("authorization")`, `c.req.header("x-api-key")`, `getHeader(event, "cookie")`; Next: `headers()`. */
function ofGetter(flow: ValueFlow, node: TSESTree.CallExpression): HeaderSecret | undefined {
  if (isWholeGetter(flow, node)) return { isWhole: true };
  if (!getter.test(calledName(node) ?? "")) return undefined;
  const last = node.arguments.at(-1);
  const header = last ? staticString(flow, last) : undefined;
  return header !== undefined && isSecretHeader(header) && isAskedOfRequest(flow, node.callee) ? { isWhole: false } : undefined;
}

/** `headers()` of Next, `getHeaders(event)` of h3, `c.req.header()` of Hono. */
function isWholeGetter(flow: ValueFlow, node: TSESTree.CallExpression): boolean {
  const name = calledName(node) ?? "";
  if (name === "headers" && node.callee.type === "Identifier") {
    const [callee] = flow.originsOf(node.callee);
    return callee?.module === "next/headers" && callee.path[0] === "headers";
  }
  if (/^get(?:Request)?Headers$/u.test(name)) return node.callee.type === "Identifier" && node.arguments.length === 1;
  return name === "header" && node.arguments.length === 0 && /(?:^c|ctx|context)\.req\.header$/u.test(flow.sourceCode.getText(node.callee));
}

function isAskedOfRequest(flow: ValueFlow, callee: TSESTree.Expression): boolean {
  if (callee.type !== "MemberExpression" || headersOwner.test(flow.sourceCode.getText(callee.object))) return true;
  return flow.originsOf(callee.object).some(({ node, path }) => node.type === "CallExpression" && path.length === 0 && isWholeGetter(flow, node));
}

export function isSecretHeader(name: string): boolean {
  const header = name.toLowerCase();
  return secretHeaders.includes(header) || secretHeaderEndings.some((ending) => header.endsWith(ending));
}
