import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { callChain } from "./call-chain.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Making a digest or importing a key of what was sent changes nothing. */
export function isCryptographicCall(flow: ValueFlow, node: TSESTree.CallExpression): boolean {
  if (/^(createHmac|createHash|createVerify|createPublicKey|import(JWK|SPKI|X509)|Hmac\w+|importKey|sha\d+|hmac)$/i.test(calledName(node) ?? "")) return true;
  if (/(^|\.)(subtle|crypto|CryptoJS|enc)\.[^.]+$/.test(calleeText(node))) return true;
  const { callee } = node;
  return (
    callee.type === "MemberExpression" &&
    /^(update|digest|write|end)$/.test(calledName(node) ?? "") &&
    callChain(flow, callee.object).some((call) => /^create(Hmac|Hash|Verify)$/.test(calledName(call) ?? ""))
  );
}
