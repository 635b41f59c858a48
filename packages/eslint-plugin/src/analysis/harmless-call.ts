import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { rootName } from "../syntax/root-name.ts";

/** Objects whose methods only log, answer, parse or compute. */
const harmlessRoots = new RegExp(
  "^(console|JSON|Object|Array|String|Number|Boolean|Math|Date|Buffer|Promise|Symbol|URL|URLSearchParams|Uint8Array|" +
    "TextDecoder|TextEncoder|BigInt|RegExp|Error|process|Response|NextResponse|res|response|reply|logger|log|_?logger|" +
    "Sentry|z|zod|Joi|Schema)$",
);
const harmlessNames = new RegExp(
  "^(debug|info|warn|error|log|trace|setTimeout|clearTimeout|createError|json|text|status|sendStatus|end|header|" +
    "parse|safeParse|parseAsync|parseInt|parseFloat|decodeURIComponent|toString|includes|startsWith|endsWith|map|forEach|" +
    "filter|find|some|every|reduce|flatMap|flat|join|split|slice|trim|replace|match|test|keys|values|entries|has|get|at|" +
    "toLowerCase|toUpperCase|getHeader|getHeaders|getRequestHeader|getRequestHeaders|headers|readBody|readRawBody|" +
    "readValidatedBody|getQuery|getRouterParam|useRuntimeConfig|setResponseStatus|setHeader|buffer|getRawBody|rawBody|" +
    "Ok|Err|ok|err|atob|btoa|encodeURIComponent|encode|decode|substring|substr|concat|toISOString|String|Number|Boolean|resolve|reject|next|is[A-Z]\\w*|super|require|\\w*[pP]arse\\w*)$",
);

/**
 * Whether a call changes nothing outside: it logs, answers the request, parses, computes or looks something up in
 * memory.
 */
export function isHarmlessCall(node: TSESTree.CallExpression): boolean {
  const { callee } = node;
  const root = rootName(callee)?.name ?? "";
  if (harmlessNames.test(calledName(node) ?? "") || harmlessRoots.test(root)) return true;
  if (isHeaderSet(node)) return true;
  return callee.type === "MemberExpression" && /(^|\.)_?(logger|log)(\.|$)/i.test(pathOf(callee.object));
}

/** `headers.set("x-name", value)`; `seats.set(id, 3)` may be anything. */
function isHeaderSet({ callee, arguments: [key] }: TSESTree.CallExpression): boolean {
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "set" && key?.type === "Literal";
}

function pathOf(node: TSESTree.Expression): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "ThisExpression") return "this";
  if (node.type === "CallExpression") return pathOf(node.callee);
  if (node.type !== "MemberExpression" || node.property.type !== "Identifier") return "";
  return `${pathOf(node.object)}.${node.property.name}`;
}
