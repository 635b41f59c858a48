import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { descendants } from "../syntax/descendants.ts";
import type { ValueFlow } from "./value-flow.ts";

const signatureHeader = /^(?=.*-)[\w-]*(sign|signature|sig|hmac|digest|hash|mac)[\w-]*$/i;
/** What QStash delivers was written by the same application. */
const ownSender = /^upstash-/i;
const writers: ReadonlySet<string> = new Set(["set", "setHeader", "append"]);
const known = new WeakMap<ValueFlow, boolean>();

/** Whether a file reads a header that carries a signature: it checks one, and does not only make them. */
export function readsSignatureHeader(flow: ValueFlow): boolean {
  const answer = known.get(flow) ?? search(flow);
  known.set(flow, answer);
  return answer;
}

function search({ sourceCode: { ast, visitorKeys } }: ValueFlow): boolean {
  // Most files have no such text, which their list of tokens tells sooner than their tree.
  if (!ast.tokens.some(({ type, value }) => type === "String" && signatureHeader.test(value.slice(1, -1)))) return false;
  for (const node of descendants(ast, visitorKeys)) {
    if (node.type !== "Literal" || typeof node.value !== "string" || !signatureHeader.test(node.value)) continue;
    if (!isWritten(node) && !ownSender.test(node.value)) return true;
  }
  return false;
}

/** `{ "x-signature": value }`, `headers["x-signature"] = value` and `headers.set("x-signature", value)`. */
function isWritten({ parent }: TSESTree.Node): boolean {
  if (parent?.type === "MemberExpression") return parent.parent.type === "AssignmentExpression" && parent.parent.left === parent;
  if (parent?.type === "Property") return parent.parent.type === "ObjectExpression";
  if (parent?.type === "ImportDeclaration") return true;
  return parent?.type === "CallExpression" && writers.has(calledName(parent) ?? "");
}
