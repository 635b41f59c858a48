import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { setParameters } from "./set-parameters.ts";
import { staticString } from "./static-string.ts";
import type { SentParameters } from "./request-parameters.ts";
import { parametersInUrl } from "./url-parameters.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Calls that make an address or a form of an object: which argument. */
const takers: ReadonlyMap<string, number> = new Map([["stringify", 0], ["entries", 0], ["post", 1]]);
/** Calls of client libraries that lead a user to a consent page: simple-oauth2, openid-client 5 and 6, googleapis. */
const askers: ReadonlyMap<string, number> = new Map([
  ["authorizeURL", 0],
  ["authorizationUrl", 0],
  ["buildAuthorizationUrl", 1],
  ["generateAuthUrl", 0],
]);
/** Options of HTTP clients and routers that take parameters. */
const options: ReadonlySet<string> = new Set(["params", "query", "searchParams", "qs", "form", "data", "body", "queryParams"]);

const sendingNodes = [
  "NewExpression", "CallExpression", "Property", "Literal", "TemplateLiteral", "BinaryExpression",
] as const satisfies readonly `${TSESTree.Node["type"]}`[];

/** Listeners on all that can send, with the parameters that a node does send. */
export function whereSent<Result>(
  flow: ValueFlow,
  look: (node: TSESTree.Node, sent: SentParameters | undefined) => Result,
): Record<string, (node: TSESTree.Node) => Result> {
  return Object.fromEntries(sendingNodes.map((type) => [type, (node: TSESTree.Node) => look(node, sentParameters(flow, node))]));
}

/** The parameters a node sends, itself and not its descendants. */
function sentParameters(flow: ValueFlow, node: TSESTree.Node): SentParameters | undefined {
  switch (node.type) {
    case "NewExpression":
      return calledName(node) === "URLSearchParams" ? ofObject(flow, node.arguments[0]) : undefined;
    case "CallExpression":
      return setParameters(flow, node) ?? ofCall(flow, node);
    case "Property":
      return options.has(staticKey(node) ?? "") ? ofObject(flow, node.value) : undefined;
    case "Literal":
    case "TemplateLiteral":
    case "BinaryExpression":
      return parametersInUrl(flow, node);
    default:
      return undefined;
  }
}

function ofCall(flow: ValueFlow, node: TSESTree.CallExpression): SentParameters | undefined {
  const name = calledName(node) ?? "";
  const asked = askers.get(name);
  const found = ofObject(flow, node.arguments[asked ?? takers.get(name) ?? -1]);
  return found && { ...found, asks: asked !== undefined };
}

function ofObject(flow: ValueFlow, node: TSESTree.Node | undefined): SentParameters | undefined {
  if (!node) return undefined;
  const [origin, ...others] = flow.originsOf(node);
  const object = origin?.node;
  if (object?.type !== "ObjectExpression" || origin?.path.length !== 0 || others.length > 0) return undefined;
  const entries = writtenEntries(object);
  const values = new Map(
    entries.map(([key, value]) => [key, { loc: (value.parent ?? value).loc, text: staticString(flow, value), value }]),
  );
  return { values, isWhole: entries.length === object.properties.length, url: "" };
}
