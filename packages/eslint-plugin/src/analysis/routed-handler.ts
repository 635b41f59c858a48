import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { handlerFunction } from "./handler-function.ts";
import { functionHead } from "./http-handler.ts";
import type { HttpHandler } from "./http-handler.ts";
import { objectMember } from "./object-member.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const verbs: ReadonlySet<string> = new Set(["post", "put", "all"]);
/** Functions that make a handler of the function they are handed: Nitro, h3, Deno, Firebase, Google's functions, node:http. */
const makers: ReadonlySet<string> = new Set(["defineEventHandler", "eventHandler", "serve", "onRequest", "http", "createServer"]);

/** The handler a call puts behind a route: `app.post(path, …, handler)`, `app.route({ … })`, `Deno.serve(handler)`. */
export function routedHandler(flow: ValueFlow, node: TSESTree.CallExpression): HttpHandler | undefined {
  const name = calledName(node);
  if (name === undefined) return undefined;
  if (makers.has(name) || isFetchListener(node, name)) return madeHandler(flow, node);
  if (node.callee.type !== "MemberExpression") return undefined;
  // Meteor hands everything below a path to what it uses there.
  const isUsed = name === "use" && /[hH]andlers$/.test(writtenName(node.callee.object) ?? "");
  if (verbs.has(name) || isUsed) return verbHandler(flow, node, node.callee);
  if (name === "openapi") return describedHandler(flow, node);
  const [options] = node.arguments;
  return name === "route" && options?.type === "ObjectExpression" ? optionsHandler(flow, node, options) : undefined;
}

/** `addEventListener("fetch", (event) => …)` of a service worker. */
function isFetchListener({ arguments: [event] }: TSESTree.CallExpression, name: string): boolean {
  return name === "addEventListener" && event?.type === "Literal" && event.value === "fetch";
}

function madeHandler(flow: ValueFlow, node: TSESTree.CallExpression): HttpHandler | undefined {
  const last = node.arguments.at(-1);
  const options = last?.type === "ObjectExpression" ? last : undefined;
  const handler = options ? ownHandler(options) : last;
  const found = handler && handlerFunction(flow, handler);
  if (!found || found.fn.params.length === 0) return undefined;
  const path = options && objectMember(options, "route")?.[0]?.value;
  const route = path ? staticString(flow, path) : undefined;
  return {
    fn: found.fn,
    loc: functionHead(node, found.fn, flow.sourceCode),
    ...(route !== undefined && { route }),
    around: [...found.wrappers, ...node.arguments.slice(0, -1)],
  };
}

/** `app.http(name, { handler })` of Azure, `Bun.serve({ fetch })`. */
function ownHandler(options: TSESTree.ObjectExpression): TSESTree.Node | undefined {
  return (objectMember(options, "handler") ?? []).concat(objectMember(options, "fetch") ?? [])[0]?.value;
}

/** `app.post("/webhook", middleware, handler)` and `app.route("/webhook").post(handler)`. */
function verbHandler(
  flow: ValueFlow,
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
): HttpHandler | undefined {
  const [first, ...rest] = node.arguments;
  const receiver = unwrap(callee.object);
  const onRoute = receiver.type === "CallExpression" && calledName(receiver) === "route";
  const path = onRoute ? receiver.arguments[0] : first;
  const route = path && staticString(flow, path);
  const steps = onRoute ? node.arguments : rest;
  // Elysia's options stand behind the handler; Fastify's and hapi's may hold it.
  const last = steps.findLast((step) => step.type !== "ObjectExpression" || objectMember(step, "handler")?.[0] !== undefined);
  if (!path || route === undefined || last === undefined) return undefined;
  const handler = last.type === "ObjectExpression" ? objectMember(last, "handler")?.[0]?.value : last;
  const found = handler && handlerFunction(flow, handler);
  if (!found) return undefined;
  const hooks = steps.filter((step) => step.type === "ObjectExpression").flatMap((step) => hooksOf(step));
  const middleware = steps.filter((step) => step !== last && step.type !== "ObjectExpression");
  return {
    fn: found.fn,
    loc: { start: node.loc.start, end: path.loc.end },
    route,
    around: [...middleware, ...hooks, ...found.wrappers],
  };
}

/** `app.openapi(createRoute({ method: "post", path, … }), handler)` of Hono. */
function describedHandler(flow: ValueFlow, node: TSESTree.CallExpression): HttpHandler | undefined {
  const [described, handler] = node.arguments;
  const [origin] = described ? flow.originsOf(described) : [];
  const options = origin?.node.type === "CallExpression" ? origin.node.arguments[0] : undefined;
  if (options?.type !== "ObjectExpression" || !handler) return undefined;
  const [path, method] = ["path", "method"].map((key) => objectMember(options, key)?.[0]?.value);
  const route = path && staticString(flow, path);
  const found = handlerFunction(flow, handler);
  if (!found || route === undefined || !method || !/post|put/i.test(flow.sourceCode.getText(method))) return undefined;
  const middleware = (objectMember(options, "middleware") ?? []).map(({ value }) => value);
  return { fn: found.fn, loc: { start: node.loc.start, end: node.callee.loc.end }, route, around: [...middleware, ...found.wrappers] };
}

/** Fastify and hapi: one object holds everything. */
function optionsHandler(
  flow: ValueFlow,
  node: TSESTree.CallExpression,
  options: TSESTree.ObjectExpression,
): HttpHandler | undefined {
  const path = (objectMember(options, "url") ?? []).concat(objectMember(options, "path") ?? [])[0]?.value;
  const route = path && staticString(flow, path);
  const handler = objectMember(options, "handler")?.[0]?.value;
  const found = handler && handlerFunction(flow, handler);
  const method = objectMember(options, "method")?.[0]?.value;
  if (!found || route === undefined || !method || !/post|put|\*/i.test(flow.sourceCode.getText(method))) {
    return undefined;
  }
  const loc = { start: node.loc.start, end: node.callee.loc.end };
  // hapi's stand one level deeper.
  const inner = (objectMember(options, "options") ?? []).flatMap(({ value }) => (value.type === "ObjectExpression" ? value : []));
  return { fn: found.fn, loc, route, around: [...found.wrappers, ...[options, ...inner].flatMap(hooksOf)] };
}

const hookNames: ReadonlySet<string> = new Set([
  "preHandler", "onRequest", "preValidation", "preParsing", "beforeHandle", "pre", "auth",
]);

function hooksOf(options: TSESTree.ObjectExpression): TSESTree.Node[] {
  return options.properties.flatMap((property) => {
    if (property.type === "SpreadElement") return [property.argument];
    return hookNames.has(staticKey(property) ?? "") ? [property.value] : [];
  });
}
