import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { isFunction } from "../syntax/is-function.ts";
import { rootName } from "../syntax/root-name.ts";
import { writtenName } from "../syntax/written-name.ts";
import type { Act } from "./act.ts";
import { isCryptographicCall } from "./cryptographic-call.ts";
import { derivesFrom } from "./derives-from.ts";
import type { HttpHandler } from "./http-handler.ts";
import { isHarmlessCall } from "./harmless-call.ts";
import { requestPart } from "./request-part.ts";
import type { RequestPart } from "./request-part.ts";
import type { ValueFlow } from "./value-flow.ts";

const changes = /^(save|update|delete|remove|destroy|insert|create|execute|send|commit|add)/i;

/**
 * What acts on the body of the request: what is handed a part of it or changes a thing made of it, or, if there is no
 * such call, what only runs if the body says so. What a check gives back is the body, too.
 */
export function payloadUses(flow: ValueFlow, handler: HttpHandler, acts: readonly Act[], isCheck: (node: TSESTree.Node) => boolean): Act[] {
  const isFromBody = bodyTest(flow, handler, isCheck);
  const telling = acts.filter((node) => (node.type === "CallExpression" ? !isHarmlessCall(node) && !isCryptographicCall(flow, node) && !isCollecting(flow, node) && !isLogged(node) : isQuery(node)));
  const handed = telling.filter((node) => operandsOf(node).some(isFromBody) && !(handler.readsQuery === true && readsAddress(node)));
  return handed.length > 0 ? handed : telling.filter((node) => conditionsOf(node).some(isFromBody));
}

/** What is handed a part of the body or runs only if it says so, whatever it does. */
export function payloadMentions(flow: ValueFlow, handler: HttpHandler, acts: readonly Act[], isCheck: (node: TSESTree.Node) => boolean): Act[] {
  const isFromBody = bodyTest(flow, handler, isCheck);
  const calls = acts.filter((node) => node.type === "CallExpression" && !isCryptographicCall(flow, node));
  return calls.filter((node) => [...operandsOf(node), ...conditionsOf(node)].some(isFromBody));
}

function bodyTest(flow: ValueFlow, { fn, readsQuery }: HttpHandler, isCheck: (node: TSESTree.Node) => boolean): (node: TSESTree.Node) => boolean {
  return (node) =>
    derivesFrom(flow, node, (origin) => {
      const part = requestPart(flow, fn, origin);
      return isPayload(part) || isCheck(origin.node) || (readsQuery === true && part !== undefined && origin.path.some((key) => address.has(key)));
    });
}

/** `getSearchParams(request.url)`, `schema.parse(query)`. */
function readsAddress(node: Act): boolean {
  return node.type === "CallExpression" && /params|query|parse/i.test(calledName(node) ?? "");
}

const address: ReadonlySet<string> = new Set(["url", "nextUrl", "query", "searchParams"]);

/** SQL and the like. */
function isQuery({ tag }: TSESTree.TaggedTemplateExpression): boolean {
  return /sql|query|execute|raw|db$/i.test(writtenName(tag) ?? "");
}

/** `chunks.push(chunk)` keeps something for later. */
function isCollecting(flow: ValueFlow, node: TSESTree.CallExpression): boolean {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || calledName(node) !== "push") return false;
  return flow.originsOf(callee.object).every((origin) => origin.node.type === "ArrayExpression");
}

/** `logger.child({ ...fieldsOf(body) })`: what is made only to be written to a log. */
function isLogged(node: TSESTree.CallExpression): boolean {
  if (changes.test(calledName(node) ?? "")) return false;
  let outer = node.parent;
  while (/^(AwaitExpression|SpreadElement|Property|ObjectExpression)$/.test(outer.type) && outer.parent) outer = outer.parent;
  return outer.type === "CallExpression" && /^console$|logger$|^log$/i.test(rootName(outer.callee)?.name ?? "");
}

/** What it's handed, and for `order.save()` the order. */
function operandsOf(node: Act): TSESTree.Node[] {
  if (node.type === "TaggedTemplateExpression") return node.quasi.expressions;
  const isChange = node.callee.type === "MemberExpression" && changes.test(calledName(node) ?? "");
  return [...node.arguments, ...(isChange && node.callee.type === "MemberExpression" ? [node.callee.object] : [])];
}

/** What decides whether a node of a function runs. */
function conditionsOf(node: TSESTree.Node): TSESTree.Expression[] {
  const found: TSESTree.Expression[] = [];
  for (let child = node; child.parent && !isFunction(child); child = child.parent) {
    const { parent } = child;
    if (parent.type === "IfStatement" && parent.test !== child) found.push(parent.test);
    if (parent.type === "SwitchStatement" && parent.discriminant !== child) found.push(parent.discriminant);
  }
  return found;
}

function isPayload(part: RequestPart | undefined): boolean {
  return part === "payload" || part === "raw-payload";
}
