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
  return candidates.find((verifier) => origins.some((origin) => isOf(flow, origin, verifier)));
}

function isOf(flow: ValueFlow, { kind, node, module, path }: Origin, { package: name, call }: Verifier): boolean {
  const wanted = call.split(".");
  const endsAlike = path.slice(-wanted.length).join(".") === call;
  if (module === name && endsAlike) return true;
  if (wanted.length > 1 && endsAlike && kind !== "global") return true;
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  const isMade = flow.originsOf(node.callee).some((maker) => maker.module === name);
  return isMade && path.at(-1) === wanted.at(-1);
}
