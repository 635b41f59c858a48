import type { Verifier } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { checkCall } from "./check-call.ts";
import { checkCompare } from "./check-compare.ts";
import type { Check } from "./check.ts";
import { handsProofOn } from "./handed-proof.ts";
import { knownVerifier } from "./known-verifier.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { isVerdictName } from "./telling-check.ts";
import { writtenName } from "../syntax/written-name.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Finds the checks in the code of one handler; each place is looked at once. */
export function checkFinder(
  flow: ValueFlow,
  handler: FunctionNode,
  verifiers: readonly Verifier[],
): (node: TSESTree.Node) => Check | undefined {
  const known = new Map<TSESTree.Node, Check | undefined>();
  return (node) => {
    if (!known.has(node)) known.set(node, find(flow, handler, verifiers, node));
    return known.get(node);
  };
}

function find(
  flow: ValueFlow,
  handler: FunctionNode,
  verifiers: readonly Verifier[],
  node: TSESTree.Node,
): Check | undefined {
  switch (node.type) {
    case "CallExpression": {
      const handedOn = (): Check | undefined =>
        handsProofOn(flow, handler, node) ? { node, kind: "either", good: true, async: false, isHandedOn: true } : undefined;
      return isIdle(flow, node, verifiers) ? undefined : checkCall(flow, node, verifiers) ?? handedOn();
    }
    case "BinaryExpression":
      return checkCompare(flow, node);
    case "MemberExpression":
      return isPeerState(node) ? { node, kind: "boolean", good: true, async: false } : undefined;
    default:
      return undefined;
  }
}

/** A vendor's verifier that is not handed what it would check. */
function isIdle(flow: ValueFlow, node: TSESTree.CallExpression, verifiers: readonly Verifier[]): boolean {
  const least = knownVerifier(flow, node, verifiers)?.verifier.leastArguments ?? 0;
  return node.arguments.length < least && node.arguments.every(({ type }) => type !== "SpreadElement");
}

/** `req.client.authorized` of mutual TLS, `request.isVerified` of middleware elsewhere. */
function isPeerState({ object, property }: TSESTree.MemberExpression): boolean {
  const name = property.type === "Identifier" ? property.name : "";
  if (name === "authorized") return /^(client|socket|connection)$/.test(writtenName(object) ?? "");
  return /^(req|request|ctx|context|c|event|locals|state)$/.test(writtenName(object) ?? "") && isVerdictName(name);
}
