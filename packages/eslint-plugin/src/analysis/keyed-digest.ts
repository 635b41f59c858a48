import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { operands } from "../syntax/operands.ts";
import { callChain } from "./call-chain.ts";
import { secretSetting } from "./secret-setting.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Calls that only write a digest in another form; what they are handed or called on is still the digest. */
const encoders: ReadonlySet<string> = new Set([
  "toString", "toLowerCase", "toUpperCase", "trim", "join", "map", "from", "padStart", "replace", "replaceAll", "concat",
  "String", "btoa", "Buffer", "Uint8Array", "fromCharCode", "fromCodePoint", "encode", "stringify", "slice", "substring",
]);
/** More steps than any encoding takes. */
const maxVisits = 60;

/**
 * Whether a value is a digest made with a secret key, as it is or written as text, alone or with a prefix such as
 * `sha256=`.
 */
export function isKeyedDigest(flow: ValueFlow, node: TSESTree.Node): boolean {
  return formsOf(flow, node).some((made) => made.type === "CallExpression" && isDigestCall(flow, made));
}

/** A value and everything it's another form of: what was encoded, prefixed, cut or wrapped in a buffer to make it. */
export function formsOf(flow: ValueFlow, node: TSESTree.Node): readonly TSESTree.Node[] {
  const seen = new Set<TSESTree.Node>();
  const pending = [node];
  for (let next = pending.pop(); next && seen.size < maxVisits; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const origin of flow.originsOf(next)) {
      if (origin.kind !== "expression" || origin.path.length > 0) continue;
      const made = unwrap(origin.node);
      seen.add(made);
      pending.push(...encoded(made));
    }
  }
  return [...seen];
}

/**
 * What an expression is another form of: what a call encodes, the single value in a template, what is added to a
 * prefix.
 */
function encoded(node: TSESTree.Node): TSESTree.Node[] {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression":
      return encoders.has(calledName(node) ?? "") ? operands(node) : [];
    case "TemplateLiteral":
      return node.expressions.length === 1 ? node.expressions : [];
    case "BinaryExpression":
      return node.operator === "+" ? [node.left, node.right] : [];
    case "ArrayExpression":
      return node.elements.length === 1 ? operands(node) : [];
    case "SpreadElement":
      return [node.argument];
    default:
      return [];
  }
}

/**
 * `createHmac(…)….digest(…)`, `HmacSHA256(…)` of crypto-js, `crypto.subtle.sign("HMAC", …)`; also a secret hashed with
 * the rest.
 */
function isDigestCall(flow: ValueFlow, node: TSESTree.CallExpression): boolean {
  const name = calledName(node) ?? "";
  if (name === "digest" && node.callee.type === "MemberExpression") {
    const chain = callChain(flow, node.callee.object);
    const isHash = chain.some((call) => calledName(call) === "createHash");
    const isHmac = chain.some((call) => calledName(call) === "createHmac");
    return isHmac || (isHash && chain.some((call) => takesSecret(flow, call)));
  }
  return /^HmacSHA\d+$/.test(name) || (name === "sign" && isSubtleHmac(flow, node));
}

/** `.update(secret + body)`, or the secret by itself. */
function takesSecret(flow: ValueFlow, call: TSESTree.CallExpression): boolean {
  if (calledName(call) !== "update") return false;
  const whole = call.arguments.flatMap((argument) => [argument, ...flow.originsOf(argument).map((origin) => origin.node)]);
  const parts = whole.flatMap((argument) => [argument, ...operands(unwrap(argument))]);
  return parts.some((part) => secretSetting(flow, part) !== undefined);
}

function isSubtleHmac(flow: ValueFlow, { callee, arguments: [algorithm] }: TSESTree.CallExpression): boolean {
  if (callee.type !== "MemberExpression" || algorithm === undefined) return false;
  const receiver = unwrap(callee.object);
  const isSubtle = writtenName(receiver) === "subtle";
  return isSubtle && (staticString(flow, algorithm) === "HMAC" || /hmac/i.test(flow.sourceCode.getText(algorithm)));
}
