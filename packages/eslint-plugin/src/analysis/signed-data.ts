import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { operands } from "../syntax/operands.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { callChain } from "./call-chain.ts";
import { secretSetting } from "./secret-setting.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * What a call puts under a key: the argument of an HMAC's `update`, or of a hash's if a secret is in it, of `HmacSHA256`, of
 * `subtle.sign` and `verify`.
 */
export function signedData(flow: ValueFlow, node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const name = calledName(node) ?? "";
  const callee = unwrap(node.callee);
  if (/^HmacSHA\d+$/.test(name)) return node.arguments[0];
  if (callee.type !== "MemberExpression") return undefined;
  if (name === "update") {
    const [data] = node.arguments;
    const makers = callChain(flow, callee.object).map(calledName);
    return makers.includes("createHmac") || (data && makers.includes("createHash") && holdsSecret(flow, data)) ? data : undefined;
  }
  const isSubtle = writtenName(unwrap(callee.object)) === "subtle";
  return isSubtle && (name === "sign" || name === "verify") ? node.arguments.at(-1) : undefined;
}

/** `${clientSecret}${body}` */
function holdsSecret(flow: ValueFlow, data: TSESTree.Node): boolean {
  const texts = flow.originsOf(data).filter(({ path }) => path.length === 0).map(({ node }) => node);
  return texts.flatMap(operands).some((part) => /secret$/i.test(writtenName(unwrap(part)) ?? "") || secretSetting(flow, part) !== undefined);
}
