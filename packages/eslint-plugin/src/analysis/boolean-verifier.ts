import type { Verifier } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * The verifier a call surely is: its function comes from the verifier's package, or from an object made by that
 * package.
 */
export function booleanVerifier(
  flow: ValueFlow,
  node: TSESTree.CallExpression,
  verifiers: readonly Verifier[],
): Verifier | undefined {
  const origins = flow.originsOf(node.callee);
  return verifiers.find((verifier) => origins.length > 0 && origins.every((origin) => isOf(flow, origin, verifier)));
}

function isOf(flow: ValueFlow, { kind, node, module, path }: Origin, verifier: Verifier): boolean {
  if (kind === "import") {
    const exported = path.filter((key) => key !== "default").join(".");
    return module === verifier.package && exported === verifier.call;
  }
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  const maker = flow.originsOf(node.callee);
  return path.join(".") === verifier.call && maker.some((origin) => origin.module === verifier.package);
}
