import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import { returnedExpressions } from "../syntax/returned-expressions.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenName } from "../syntax/written-name.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Node and all that hands options to it; request and npm. */
const checks: ReadonlySet<string> = new Set(["rejectUnauthorized", "strictSSL"]);
/** mongodb twice, k6, @kubernetes/client-node. */
const skips: ReadonlySet<string> = new Set(["tlsAllowInvalidCertificates", "tlsInsecure", "insecureSkipTLSVerify", "skipTLSVerify"]);
const variable = "NODE_TLS_REJECT_UNAUTHORIZED";

/** How a setting turns the check of certificates off, as a message can quote it; undefined if it does not. */
export function uncheckedCertificate(flow: ValueFlow, node: TSESTree.Property | TSESTree.AssignmentExpression): string | undefined {
  if (node.type === "AssignmentExpression") return ofSetting(flow, writtenName(node.left) ?? "", node.right);
  return node.parent.type === "ObjectExpression" ? ofSetting(flow, staticKey(node) ?? "", node.value) : undefined;
}

function ofSetting(flow: ValueFlow, name: string, value: TSESTree.Node): string | undefined {
  if (name === "checkServerIdentity") return agreesAlways(flow, value) ? name : undefined;
  if (value.type !== "Literal") return undefined;
  if (name === variable) return String(value.value) === "0" ? `${variable}=0` : undefined;
  const isOff = checks.has(name) ? value.value === false : skips.has(name) && value.value === true;
  return isOff ? `${name}: ${value.raw}` : undefined;
}

/** A function that returns no error, whatever it is given. */
function agreesAlways(flow: ValueFlow, value: TSESTree.Node): boolean {
  if (!isFunction(value)) return false;
  const isEmpty = value.body.type === "BlockStatement" && value.body.body.every(({ type }) => type === "ReturnStatement");
  const returned = returnedExpressions(value, flow.sourceCode.visitorKeys);
  const isNothing = returned.every((node) => ["undefined", "null", "void 0"].includes(flow.sourceCode.getText(node)));
  return isNothing && (isEmpty || value.body.type !== "BlockStatement");
}
