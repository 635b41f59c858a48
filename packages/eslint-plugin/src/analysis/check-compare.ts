import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { isNothing } from "../syntax/is-nothing.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import type { Check } from "./check.ts";
import { isKeyedDigest } from "./keyed-digest.ts";
import { requestHeader } from "./request-header.ts";
import { secretSetting, settingNames } from "./secret-setting.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const proofHeader = /sign|hmac|token|secret|auth|(^|-)(key|hash|digest)(-|$)|ssl-client|client-(cert|verify)|forwarded-client-cert/i;
/** What proves who somebody is, by the name it's kept under. */
const proofName = /sig(nature)?$|signature|hmac|digest|(^|_|[a-z])hash$|token$|secret$|pass(code|word|phrase)$|client_?state|api_?key|authorization|checksum|(^|_|expected|computed|calculated)mac$/i;
const computedName = /^(expected|computed|calculated|generated|valid|our|my|correct|real|actual|known|check)_?\w*|secret|hmac|digest|signature|hash|token|key$/i;
/** A handshake for another request proves nothing of this one. */
const handshake = /challenge|csrf|verify_?token|hub\./i;

/** The check a comparison makes: a digest, a secret or a token on one side, what the sender claims on the other. */
export function checkCompare(flow: ValueFlow, node: TSESTree.BinaryExpression): Check | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined;
  const { left, right } = node;
  const check: Check = { node, kind: "boolean", good: !node.operator.startsWith("!"), async: false };
  if (isNumber(right)) return isZeroOfEqual(flow, left, right) ? check : undefined;
  if (isNothing(right) && !isText(right)) return undefined;
  if (isNothing(left) && !isText(left)) return undefined;
  return proves(flow, left, right) || proves(flow, right, left) ? check : undefined;
}

function proves(flow: ValueFlow, one: TSESTree.Node, other: TSESTree.Node): boolean {
  const header = requestHeader(flow, other);
  const isProof = header !== undefined && proofHeader.test(header);
  const text = staticString(flow, one);
  if (text !== undefined) return isProof ? text.length > 3 : isVerdictText(other, text) && settingNames(flow, other).length === 0;
  if (isProof || isKeyedDigest(flow, one)) return true;
  const [name = "", claimed = ""] = [writtenName(one), writtenName(other)];
  if (handshake.test(claimed) || handshake.test(flow.sourceCode.getText(other))) return false;
  if (secretSetting(flow, one) !== undefined) return true;
  return proofName.test(claimed) && (computedName.test(name) || proofName.test(name));
}

/** PayPal and others are asked whether a delivery is theirs: `verification_status === "SUCCESS"`. */
function isVerdictText(other: TSESTree.Node, text: string): boolean {
  return /verif|authentic/i.test(writtenName(other) ?? "") && /^(success|valid|verified|ok|true)$/i.test(text);
}

function isText(node: TSESTree.Node): boolean {
  return node.type === "Literal" && typeof node.value === "string" && node.value !== "";
}

function isNumber(node: TSESTree.Node): boolean {
  return node.type === "Literal" && typeof node.value === "number";
}

/** `difference === 0` behind a loop of `|=` and `^`, and `compare(a, b) === 0`. */
function isZeroOfEqual(flow: ValueFlow, side: TSESTree.Node, zero: TSESTree.Node): boolean {
  const node = unwrap(side);
  if (zero.type !== "Literal" || zero.value !== 0) return false;
  if (node.type === "CallExpression") {
    const parts = [...node.arguments, ...(node.callee.type === "MemberExpression" ? [node.callee.object] : [])];
    return /^(compare|localeCompare)$/.test(calledName(node) ?? "") && parts.some((part) => isKeyedDigest(flow, part));
  }
  if (node.type !== "Identifier") return false;
  const references = findVariable(flow.sourceCode, node)?.references ?? [];
  return references.some(({ identifier: { parent } }) => {
    const isSum = parent.type === "AssignmentExpression" && /^(\|=|=|\+=)$/.test(parent.operator);
    return isSum && / \^ |\^/.test(flow.sourceCode.getText(parent.right));
  });
}
