import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

const requestName = /^(?:req|request|ctx|event)$|(?:Req|Request)$/u;
const signingIn = /(?:^|\/)(?:log-?in|sign-?in|sign-?up|register|(?:reset|change|forgot|update)-?password|password)(?:$|[/?:])/iu;

/** Whether a value is the whole body of a request to sign in or up, which holds a password. */
export function isLoginBody(flow: ValueFlow, read: TSESTree.Node, { node, path }: Origin): boolean {
  if (node.type !== "Identifier" || !requestName.test(node.name) || !/^(?:request\.)?body$/u.test(path.join("."))) return false;
  const handler = enclosing(read, isFunction);
  return handler !== undefined && (isRouted(handler) || readsPassword(flow, handler));
}

/** `app.post("/login", …, handler)` */
function isRouted({ parent }: FunctionNode): boolean {
  if (parent.type !== "CallExpression" || !/^(?:post|put|patch|all)$/u.test(calledName(parent) ?? "")) return false;
  const [path] = parent.arguments;
  return path?.type === "Literal" && typeof path.value === "string" && signingIn.test(path.value);
}

/** `req.body.password` or `const { password } = req.body` in the same handler. */
function readsPassword({ sourceCode }: ValueFlow, handler: FunctionNode): boolean {
  const text = sourceCode.getText(handler);
  return /\bbody(?:\?|!)?\.(?:\w*[pP]assword|passwd)\b|\{[^{}]*\b(?:\w*[pP]assword|passwd)\b[^{}]*\}\s*=\s*(?:await\s+)?\w+(?:\.request)?\.body\b/u.test(text);
}
