import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { isFunction } from "../syntax/is-function.ts";
import { operands } from "../syntax/operands.ts";
import { isHarmlessCall } from "./harmless-call.ts";
import { requestHeader } from "./request-header.ts";
import { requestPart } from "./request-part.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Objects in objects that are handed over. */
const maxDepth = 6;
const proof = /sign|hmac|token|secret|authorization/i;
/** Calls that look at a request for other reasons than who sent it. */
const elsewhere =
  /^(send|reply|respond|notify|log|track|capture|trace|rate|limit|get(Client)?Ip|ip|cors|parse|read|collect|stream|to|clone|from|extract|with|atob|btoa|hex|base64|decode|encode|unescape|hash)|To(Bytes|Buffer|Array)|Ip$|limit|logger|cors|metric|context$/i;
/** Where raw text is only kept or passed along. */
const keeps = /^(insert\w*|create\w*|save\w*|put|set|add\w*|write\w*|push|send\w*|publish\w*|enqueue\w*|update\w*|upsert\w*|append\w*|emit|store\w*|record\w*|exec|query|run|fetch|post|info|digest|Buffer|decode\w*|encode\w*)$/;

/** Whether a call hands what proves the sender to code that isn't in this file, which may well check it. */
export function handsProofOn(flow: ValueFlow, fn: FunctionNode, node: TSESTree.CallExpression): boolean {
  const name = calledName(node) ?? "";
  if (isHarmlessCall(node) || elsewhere.test(name) || /crypto|hash|hmac/i.test(calleeText(node))) return false;
  if (flow.originsOf(node.callee).some((origin) => isFunction(origin.node))) return false;
  return node.arguments.flatMap((argument) => insides(flow, argument)).some((argument) => {
    const header = requestHeader(flow, argument);
    if (header !== undefined) return /sign|hmac/i.test(header) || (proof.test(header) && !keeps.test(name));
    if (isSecretOfUrl(flow, fn, argument)) return true;
    const parts = flow.originsOf(argument).map((origin) => requestPart(flow, fn, origin));
    return parts.some((part) => part === "request" || part === "headers" || (part === "raw-payload" && !keeps.test(name)));
  });
}

/** `req.query.token`, `req.params.hookSecret`: an address nobody can guess, by which something is looked up. */
function isSecretOfUrl(flow: ValueFlow, fn: FunctionNode, node: TSESTree.Node): boolean {
  return flow.originsOf(node).some((origin) => {
    const [owner = "", name = ""] = origin.path.slice(-2);
    return /^(query|params)$/.test(owner) && /token|secret|key$/i.test(name) && requestPart(flow, fn, origin) !== undefined;
  });
}

/** The values in an object or array that is handed over, by name or as it stands, or in a call that wraps it up. */
function insides(flow: ValueFlow, node: TSESTree.Node, depth = 0): TSESTree.Node[] {
  if (depth > maxDepth) return [node];
  const within = (inner: TSESTree.Node): TSESTree.Node[] => insides(flow, inner, depth + 1);
  switch (node.type) {
    case "Identifier":
      return [node, ...flow.originsOf(node).filter((origin) => origin.path.length === 0 && isBundle(origin.node)).flatMap((origin) => within(origin.node))];
    case "CallExpression":
      return [node, ...(isHarmlessCall(node) ? [] : node.arguments.flatMap(within))];
    default:
      return isBundle(node) ? [node, ...operands(node).flatMap(within)] : [node];
  }
}

function isBundle({ type }: TSESTree.Node): boolean {
  return type === "ObjectExpression" || type === "ArrayExpression" || type === "SpreadElement";
}
