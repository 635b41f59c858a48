import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../syntax/is-function.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { derivesFrom } from "./derives-from.ts";
import { requestHeader } from "./request-header.ts";
import { requestPart } from "./request-part.ts";
import { settingNames } from "./secret-setting.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What a condition asks that lets a delivery pass unchecked. */
export type Bypass = "unsetSecret" | "missingHeader" | "environment" | "payloadField";

const secretName = /secret|(sign(ing|ature)?|webhook|hmac|app|api|verification)_?(key|token)|password|pass(code|phrase)|^token$|_token$|Token$/i;
const proofName = /sig$|signature|hmac|digest|^(x_?)?hub|hash$|authorization|header/i;
const stage =
  /NODE_ENV|APP_ENV|VERCEL_ENV|VITEST|JEST|\bCI\b|\.(DEV|PROD)\b|\b(is|in|on)_?(prod|dev|test|local|staging|sandbox|demo)|["'`](prod(uction)?|dev(elopment)?|test|local|staging|sandbox)["'`]|\b(production|development)\b/i;
/** What whoever installs an integration chooses. */
const setup = /\bconfiguration\w*|\bsettings\b/i;
const turnedOff = /skip|disable|bypass|insecure|unsafe|enforce|strict|(verif|valid|check|require)\w*(sign|hmac|webhook|enabled)|(sign|webhook)\w*(enabled|verif|check|required|valid)|sandbox|debug|dev_?mode|test_?mode/i;

/** Why a way on which a condition went like this may lead around a check; undefined if it has to do with other things. */
export function bypassOf(flow: ValueFlow, fn: FunctionNode, node: TSESTree.Node, truth: boolean): Bypass | undefined {
  switch (node.type) {
    case "UnaryExpression":
      return node.operator === "!" ? bypassOf(flow, fn, node.argument, !truth) : ofValue(flow, fn, node, truth);
    case "LogicalExpression":
      return bypassOf(flow, fn, node.left, truth) ?? bypassOf(flow, fn, node.right, truth);
    case "BinaryExpression":
      return ofComparison(flow, fn, node);
    case "CallExpression": {
      const [only] = isSame(node) ? node.arguments : [];
      return only ? bypassOf(flow, fn, only, truth) : ofValue(flow, fn, node, truth);
    }
    default:
      return ofValue(flow, fn, node, truth);
  }
}

function ofValue(flow: ValueFlow, fn: FunctionNode, node: TSESTree.Node, truth: boolean): Bypass | undefined {
  if (requestHeader(flow, node) !== undefined) return truth ? undefined : "missingHeader";
  const name = writtenName(unwrap(node)) ?? "";
  const settings = settingNames(flow, node);
  const names = [name, ...settings, ...flow.originsOf(node).flatMap(({ path }) => path.slice(-1))];
  if (!truth && names.some((candidate) => secretName.test(candidate)) && !isOfRequest(flow, fn, node)) return "unsetSecret";
  if (!truth && proofName.test(name)) return "missingHeader";
  if ([flow.sourceCode.getText(node), ...settings].some((text) => stage.test(text))) return "environment";
  if (names.some((candidate) => turnedOff.test(candidate)) && !isOfRequest(flow, fn, node)) return "environment";
  return isOfPayload(flow, fn, node) ? "payloadField" : undefined;
}

/** `String(header)`, `Boolean(secret)` */
function isSame({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  return callee.type === "Identifier" && /^(String|Boolean)$/.test(callee.name) && given.length === 1;
}

/** `process.env.SKIP_CHECK !== "true"`, `event.type === "test"` */
function ofComparison(flow: ValueFlow, fn: FunctionNode, node: TSESTree.BinaryExpression): Bypass | undefined {
  if (stage.test(flow.sourceCode.getText(node))) return "environment";
  if (setup.test(flow.sourceCode.getText(node)) && ![node.left, node.right].some((side) => isOfRequest(flow, fn, side))) return "environment";
  const kinds = [node.left, node.right].map((side) => bypassOf(flow, fn, side, true));
  return kinds.find((kind) => kind === "environment") ?? kinds.find((kind) => kind === "payloadField");
}

/** Whether the sender himself has written a value; what is looked up by something he wrote is not his. */
function isOfRequest(flow: ValueFlow, fn: FunctionNode, node: TSESTree.Node): boolean {
  return flow.originsOf(node).some((origin) => {
    const part = requestPart(flow, fn, origin);
    return part === "other" ? origin.path.some((key) => requestKeys.has(key)) : part !== undefined && part !== "request";
  });
}

/** Where the sender speaks; what else is handed to a handler with the request is the program's own. */
const requestKeys: ReadonlySet<string> = new Set(["headers", "query", "params", "searchParams", "url", "cookies", "body"]);

function isOfPayload(flow: ValueFlow, fn: FunctionNode, node: TSESTree.Node): boolean {
  return derivesFrom(flow, node, (origin) => /payload/.test(requestPart(flow, fn, origin) ?? ""));
}
