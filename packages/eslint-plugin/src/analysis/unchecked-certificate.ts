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
  const isProperty = node.type === "Property";
  const name = isProperty ? staticKey(node) : writtenName(node.left);
  const value = isProperty ? node.value : node.right;
  if (name === undefined || (isProperty && node.parent.type !== "ObjectExpression")) return undefined;
  if (name === variable) return value.type === "Literal" && String(value.value) === "0" ? `${variable}=0` : undefined;
  if (name === "checkServerIdentity") return agreesAlways(flow, value) ? name : undefined;
  const off = checks.has(name) ? false : skips.has(name) ? true : undefined;
  return value.type === "Literal" && off !== undefined && value.value === off ? `${name}: ${value.raw}` : undefined;
}

/** A function that returns no error, whatever it is given. */
function agreesAlways(flow: ValueFlow, value: TSESTree.Node): boolean {
  if (!isFunction(value)) return false;
  const isEmpty = value.body.type === "BlockStatement" && value.body.body.every(({ type }) => type === "ReturnStatement");
  const returned = returnedExpressions(value, flow.sourceCode.visitorKeys);
  const isNothing = returned.every((node) => ["undefined", "null", "void 0"].includes(flow.sourceCode.getText(node)));
  return isNothing && (isEmpty || value.body.type !== "BlockStatement");
}
