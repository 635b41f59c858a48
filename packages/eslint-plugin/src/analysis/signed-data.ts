import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { callChain } from "./call-chain.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What a call puts under a key: the argument of an HMAC's `update`, of `HmacSHA256`, of `subtle.sign` and `verify`. */
export function signedData(flow: ValueFlow, node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const name = calledName(node) ?? "";
  const callee = unwrap(node.callee);
  if (/^HmacSHA\d+$/.test(name)) return node.arguments[0];
  if (callee.type !== "MemberExpression") return undefined;
  if (name === "update") {
    return callChain(flow, callee.object).some((call) => calledName(call) === "createHmac") ? node.arguments[0] : undefined;
  }
  const isSubtle = writtenName(unwrap(callee.object)) === "subtle";
  return isSubtle && (name === "sign" || name === "verify") ? node.arguments.at(-1) : undefined;
}
