import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * Methods of a request, and functions handed one, that read its body; those of the second kind keep it as it was sent.
 */
const parsing: ReadonlySet<string> = new Set([
  "json", "formData", "parseBody", "body", "readBody", "readValidatedBody", "readFormData", "all", "only", "validateUsing",
]);
const raw: ReadonlySet<string> = new Set([
  "text", "arrayBuffer", "raw", "blob", "buffer", "readRawBody", "getRawBody", "rawBody",
]);
/** Where a framework's context keeps the request. */
const inner: ReadonlySet<string> = new Set(["request", "req", "raw"]);

/** What a value is of the request that a function is called with. */
export type RequestPart = "request" | "headers" | "payload" | "raw-payload" | "other";

/** Undefined if the value does not come from the request. */
export function requestPart(flow: ValueFlow, fn: FunctionNode, origin: Origin): RequestPart | undefined {
  if (origin.kind === "parameter") return isChunk(origin.node) ? "raw-payload" : ofParameter(fn, origin);
  const { node } = origin;
  if (origin.kind !== "expression" || node.type !== "CallExpression") return undefined;
  if (joinsChunks(node)) return "raw-payload";
  const name = calledName(node) ?? "";
  const asked = node.callee.type === "MemberExpression" ? node.callee.object : undefined;
  const [handed] = node.arguments;
  const isRead = [asked, handed].some((source) => source && isFromRequest(flow, fn, source));
  if (!isRead || (!parsing.has(name) && !raw.has(name))) return undefined;
  return raw.has(name) ? "raw-payload" : "payload";
}

function isFromRequest(flow: ValueFlow, fn: FunctionNode, node: TSESTree.Node): boolean {
  return flow.originsOf(node).some((origin) => {
    const part = origin.kind === "parameter" ? ofParameter(fn, origin) : undefined;
    return part === "request" || part === "raw-payload";
  });
}

function ofParameter(fn: FunctionNode, { node, path }: Origin): RequestPart | undefined {
  for (const [index, parameter] of fn.params.entries()) {
    const binding = bindingPath(parameter, node);
    if (!binding) continue;
    const decorators = parameter.decorators.map(({ expression }) => expression);
    if (decorators.length > 0) return ofDecorated(decorators, path);
    return index === 0 ? ofPath([...binding.path, ...path]) : ofNamed(fn, node, path);
  }
  return undefined;
}

/** Plug-ins are handed the parts of a request one by one: `(api, headers, body, rawBody) => …`. */
function ofNamed({ params }: FunctionNode, node: TSESTree.Node, path: readonly string[]): RequestPart {
  if (params.length < 3 || node.type !== "Identifier") return "other";
  if (node.name === "rawBody") return "raw-payload";
  if (node.name === "body" || node.name === "payload") return "payload";
  return node.name === "headers" && path.length === 0 ? "headers" : "other";
}

/** What a callback of `req.on("data", …)` or `for await (… of req)` gets. */
function isChunk(name: TSESTree.Node): boolean {
  const owner = enclosing(name, (outer) => isFunction(outer) || outer.type === "ForOfStatement");
  if (owner?.type === "ForOfStatement") return owner.await;
  const call = owner?.parent;
  const [event] = call?.type === "CallExpression" && calledName(call) === "on" ? call.arguments : [];
  return event?.type === "Literal" && event.value === "data";
}

/** `Buffer.concat(chunks)`, `chunks.join("")` at the end of such reading. */
function joinsChunks(node: TSESTree.CallExpression): boolean {
  const [list] = node.arguments;
  const joined = calledName(node) === "concat" ? list : node.callee.type === "MemberExpression" && calledName(node) === "join" ? node.callee.object : undefined;
  return joined?.type === "Identifier" && /chunk|buf|parts|data/i.test(joined.name);
}

function ofPath(path: readonly string[]): RequestPart {
  const [key, ...rest] = path;
  if (key === undefined) return "request";
  if (key === "state" || key === "locals") return path.includes("rawBody") ? "raw-payload" : "other";
  if (inner.has(key)) return ofPath(rest);
  if (key === "headers" && rest.length === 0) return "headers";
  if (key === "payload") return "payload";
  if (key === "body") return rest[0] === "raw" ? "raw-payload" : "payload";
  return key === "rawBody" ? "raw-payload" : "other";
}

/** Nest: `@Body() payload`, `@Req() request`, `@Headers() headers`. */
function ofDecorated(decorators: readonly TSESTree.Expression[], path: readonly string[]): RequestPart {
  for (const decorator of decorators) {
    if (decorator.type !== "CallExpression") continue;
    const name = calledName(decorator);
    if (name === "Body") return "payload";
    if (name === "RawBody") return "raw-payload";
    if (name === "Req" || name === "Request") return ofPath(path);
    if (name === "Headers" && decorator.arguments.length === 0 && path.length === 0) return "headers";
  }
  return "other";
}
