import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { derivesFrom } from "./derives-from.ts";
import { isHarmlessCall } from "./harmless-call.ts";
import { requestPart } from "./request-part.ts";
import type { RequestPart } from "./request-part.ts";
import type { ValueFlow } from "./value-flow.ts";

/** The first call in a handler that acts on the body of the request: not logging, not parsing, not the answer. */
export function payloadUse(flow: ValueFlow, fn: FunctionNode): TSESTree.CallExpression | undefined {
  const isFromBody =
    (node: TSESTree.Node) => derivesFrom(flow, node, (origin) => isPayload(requestPart(flow, fn, origin)));
  const acts = [...descendants(fn.body, flow.sourceCode.visitorKeys)]
    .filter((node) => node.type === "CallExpression")
    .filter((node) => !isHarmlessCall(node));
  return (
    acts.find((node) => node.arguments.some(isFromBody)) ??
    acts.find((node) => conditionsOf(node, fn).some(isFromBody))
  );
}

/** What decides whether a node of the function runs. */
function conditionsOf(node: TSESTree.Node, fn: FunctionNode): TSESTree.Expression[] {
  const found: TSESTree.Expression[] = [];
  for (let child = node; child.parent && child !== fn; child = child.parent) {
    const { parent } = child;
    if (parent.type === "IfStatement" && parent.test !== child) found.push(parent.test);
    if (parent.type === "SwitchStatement" && parent.discriminant !== child) found.push(parent.discriminant);
  }
  return found;
}

function isPayload(part: RequestPart | undefined): boolean {
  return part === "payload" || part === "raw-payload";
}
