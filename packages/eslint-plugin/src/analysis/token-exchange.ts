import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Where tokens are handed out: `/oauth/token`, `/oauth2/v4/token`, Slack's `oauth.v2.access`. */
const endpoint = /(?:\/(?:oauth2?|o|auth|openid-connect|v\d[\d.]*|oidc|connect|oauth2\/[\w.-]+)\/(?:token|access_token)|\/login\/oauth\/access_token|googleapis\.com\/token|\/oauth\.v2\.access|\/oauth\/access|\/oauth-token)\/?(?:\?|$)/u;

/** What an answer of a token endpoint gives: all of it as an object or a text; undefined for other answers and members. */
export function tokenExchange(flow: ValueFlow, { node, path }: Origin): "object" | "text" | undefined {
  if (node.type !== "CallExpression") return undefined;
  const name = calledName(node);
  const callee = unwrap(node.callee);
  if ((name === "json" || name === "text") && path.length === 0 && callee.type === "MemberExpression") {
    const isAnswer = flow.originsOf(callee.object).some((origin) => origin.path.length === 0 && isAsked(flow, origin.node));
    return isAnswer ? (name === "json" ? "object" : "text") : undefined;
  }
  return path.length === 1 && (path[0] === "data" || path[0] === "body") && isAsked(flow, node) ? "object" : undefined;
}

function isAsked(flow: ValueFlow, node: TSESTree.Node): boolean {
  const [address] = node.type === "CallExpression" ? node.arguments : [];
  if (!address) return false;
  const text = ending(flow, address.type === "ObjectExpression" ? urlOf(address) : address);
  return text !== undefined && endpoint.test(text);
}

function urlOf({ properties }: TSESTree.ObjectExpression): TSESTree.Node | undefined {
  const url = properties.find((property) => property.type === "Property" && property.key.type === "Identifier" && /^(?:url|uri)$/u.test(property.key.name));
  return url?.type === "Property" ? url.value : undefined;
}

/** The end of an address whose beginning may be open. */
function ending(flow: ValueFlow, node: TSESTree.Node | undefined): string | undefined {
  if (!node) return undefined;
  const [origin, ...others] = flow.originsOf(node);
  const made = others.length === 0 && origin?.kind === "expression" && origin.path.length === 0 ? origin.node : node;
  if (made.type === "TemplateLiteral") return made.quasis.map(({ value }) => value.cooked).join("-");
  if (made.type === "BinaryExpression") return ending(flow, made.right);
  return staticString(flow, made);
}
