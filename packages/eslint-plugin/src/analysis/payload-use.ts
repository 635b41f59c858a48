import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { callChain } from "./call-chain.ts";
import { derivesFrom } from "./derives-from.ts";
import { isHarmlessCall } from "./harmless-call.ts";
import { requestPart } from "./request-part.ts";
import type { RequestPart } from "./request-part.ts";
import type { ValueFlow } from "./value-flow.ts";

const changes = /^(save|update|delete|remove|destroy|insert|create|execute|send|commit|add)/i;

/**
 * The calls that act on the body of the request: what is handed a part of it or changes a thing made of it, or, if
 * there is no such call, what only runs if the body says so.
 */
export function payloadUses(
  flow: ValueFlow,
  fn: FunctionNode,
  calls: readonly TSESTree.CallExpression[],
): TSESTree.CallExpression[] {
  const isFromBody =
    (node: TSESTree.Node) => derivesFrom(flow, node, (origin) => isPayload(requestPart(flow, fn, origin)));
  const acts = calls.filter((node) => !isHarmlessCall(node) && !isCryptography(flow, node));
  const handed = acts.filter((node) => node.arguments.some(isFromBody) || changed(node).some(isFromBody));
  return handed.length > 0 ? handed : acts.filter((node) => conditionsOf(node).some(isFromBody));
}

/** The calls that are handed a part of the body or run only if it says so, whatever they do. */
export function payloadMentions(
  flow: ValueFlow,
  fn: FunctionNode,
  calls: readonly TSESTree.CallExpression[],
): TSESTree.CallExpression[] {
  const isFromBody =
    (node: TSESTree.Node) => derivesFrom(flow, node, (origin) => isPayload(requestPart(flow, fn, origin)));
  return calls.filter((node) => !isCryptography(flow, node) && [...node.arguments, ...conditionsOf(node)].some(isFromBody));
}

/** Making a digest or importing a key of what was sent changes nothing. */
function isCryptography(flow: ValueFlow, node: TSESTree.CallExpression): boolean {
  if (/^(createHmac|createHash|createVerify|Hmac\w+|importKey|sha\d+|hmac)$/i.test(calledName(node) ?? "")) return true;
  if (/(^|\.)(subtle|crypto|CryptoJS|enc)\.[^.]+$/.test(calleeText(node))) return true;
  const { callee } = node;
  return (
    callee.type === "MemberExpression" &&
    /^(update|digest|write|end)$/.test(calledName(node) ?? "") &&
    callChain(flow, callee.object).some((call) => /^create(Hmac|Hash|Verify)$/.test(calledName(call) ?? ""))
  );
}

/** `order.save()` */
function changed(node: TSESTree.CallExpression): TSESTree.Node[] {
  return node.callee.type === "MemberExpression" && changes.test(calledName(node) ?? "") ? [node.callee.object] : [];
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
