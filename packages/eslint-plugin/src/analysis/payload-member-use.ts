import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { descendants } from "../syntax/descendants.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { isCryptographicCall } from "./cryptographic-call.ts";
import { derivesFrom } from "./derives-from.ts";
import { isHarmlessCall } from "./harmless-call.ts";
import type { Origin } from "./origin.ts";
import { requestPart } from "./request-part.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Calls that check or compute, and change nothing. */
const computing = /verif|sign|hmac|hash|digest|valid|auth|equal|encode|decode|^(from|concat)$/i;

/** The first call in a handler that is handed something made of the payload's fields. */
export function payloadMemberUse(flow: ValueFlow, fn: FunctionNode): TSESTree.CallExpression | undefined {
  for (const node of descendants(fn.body, flow.sourceCode.visitorKeys)) {
    if (node.type !== "CallExpression" || isHarmless(flow, node)) continue;
    const isHanded = (argument: TSESTree.Node) => !isPart(flow, argument) && derivesFrom(flow, argument, (origin) => isMember(flow, fn, origin));
    if (node.arguments.some(isHanded)) return node;
  }
  return undefined;
}

function isHarmless(flow: ValueFlow, node: TSESTree.CallExpression): boolean {
  // What a helper of the file does with it is not followed.
  if (flow.originsOf(node.callee).some((origin) => isFunction(origin.node))) return true;
  return isHarmlessCall(node) || isCryptographicCall(flow, node) || computing.test(calledName(node) ?? "");
}

/** `body.data` and an item of `body.items`, handed on as they are to somebody who may well look at them. */
function isPart(flow: ValueFlow, argument: TSESTree.Node): boolean {
  const node = unwrap(argument);
  if (node.type !== "Identifier" && node.type !== "MemberExpression") return false;
  return flow.originsOf(node).every(({ kind, path }) => path.length - (path.lastIndexOf("body") + 1) <= (kind === "parameter" && !path.includes("body") ? 0 : 1));
}

function isMember(flow: ValueFlow, fn: FunctionNode, origin: Origin): boolean {
  const { node, path } = origin;
  const isText = node.type === "CallExpression" && flow.sourceCode.getText(node.callee) === "JSON.parse";
  if (isText) return path.length > 0 && node.arguments.some((text) => isFromPayload(flow, fn, text));
  if (requestPart(flow, fn, origin) !== "payload") return false;
  return node.type === "CallExpression" ? path.length > 0 : path.length > path.lastIndexOf("body") + 1;
}

function isFromPayload(flow: ValueFlow, fn: FunctionNode, node: TSESTree.Node): boolean {
  return derivesFrom(flow, node, (origin) => /payload/.test(requestPart(flow, fn, origin) ?? ""));
}
