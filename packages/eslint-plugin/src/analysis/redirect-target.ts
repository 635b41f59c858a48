import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";

const redirecting: ReadonlySet<string> = new Set(["redirect", "permanentRedirect", "sendRedirect"]);
/** Methods that lead a browser on only if their object does. */
const leading: ReadonlySet<string> = new Set(["assign", "replace", "push", "open", "navigate", "openExternal", "openURL"]);
const leader = /^(?:window|location|document|\$?router|history|navigation|shell|Linking|browser)$/u;

/** The types of nodes that can redirect. */
export const redirectingNodes = ["CallExpression", "AssignmentExpression", "Property"] as const satisfies readonly `${TSESTree.Node["type"]}`[];

/** The address a node sends a browser to, whatever the framework. */
export function redirectTarget(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case "CallExpression":
      return ofCall(node);
    case "AssignmentExpression":
      return isLocation(node.left) ? node.right : undefined;
    case "Property":
      return node.parent.type === "ObjectExpression" && staticKey(node) === "Location" ? node.value : undefined;
    default:
      return undefined;
  }
}

function ofCall(node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const name = calledName(node) ?? "";
  const [first, second] = node.arguments;
  if (redirecting.has(name)) return name === "sendRedirect" || isStatus(first) ? second : first;
  const isHeader = /^(?:setHeader|header|set)$/u.test(name) && first?.type === "Literal" && /^location$/iu.test(String(first.value));
  if (isHeader) return second;
  const callee = unwrap(node.callee);
  if (callee.type === "Identifier") return name === "navigate" ? first : undefined;
  return leading.has(name) && leader.test(rootName(callee)?.name ?? "") ? first : undefined;
}

/** `res.redirect(302, url)` */
function isStatus(node: TSESTree.Node | undefined): boolean {
  return node?.type === "Literal" && typeof node.value === "number";
}

/** `location = url`, `window.location.href = url`. */
function isLocation(node: TSESTree.Node): boolean {
  if (node.type === "Identifier") return node.name === "location";
  if (node.type !== "MemberExpression") return false;
  const key = staticKey(node);
  return key === "location" ? leader.test(rootName(node)?.name ?? "") : key === "href" && isLocation(node.object);
}
