import type { Verifier } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * The vendor's verifier that a call is: imported from its package, called on what the package makes, or on a client that
 * another file made, if two names in a row say so (`stripe.webhooks.constructEvent`).
 */
export function sdkVerifier<Known extends Verifier>(
  flow: ValueFlow,
  node: TSESTree.CallExpression,
  verifiers: readonly Known[],
): Known | undefined {
  const name = calledName(node);
  const candidates = verifiers.filter(({ call }) => call.split(".").at(-1) === name);
  if (candidates.length === 0) return undefined;
  const origins = flow.originsOf(node.callee);
  const ofPackage = candidates.find((verifier) => origins.some((origin) => isOfPackage(flow, origin, verifier)));
  return ofPackage ?? candidates.find((verifier) => origins.some((origin) => isSpokenOf(origin, verifier)));
}

/** Two names in a row say so, whatever the client was made by. */
function isSpokenOf({ kind, path }: Origin, { call }: Verifier): boolean {
  const wanted = call.split(".");
  return wanted.length > 1 && path.slice(-wanted.length).join(".") === call && kind !== "global";
}

function isOfPackage(flow: ValueFlow, { node, module, path }: Origin, { package: name, call }: Verifier): boolean {
  const wanted = call.split(".");
  if (module === name && path.slice(-wanted.length).join(".") === call) return true;
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  const isMade = flow.originsOf(node.callee).some((maker) => maker.module === name);
  return isMade && path.at(-1) === wanted.at(-1);
}
