import type { TSESTree } from "@typescript-eslint/utils";
import { calleeText } from "../syntax/callee-text.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

const usesAxios = /\baxios\b|AxiosError|AxiosRequestConfig/u;
const errorName = /^(?:e|ex|err|error|reason|\w+(?:Err|Error))$/u;
/** Members of an axios error that repeat the request with its Authorization header. */
const repeated = /^(?:(?:response\.)?(?:config|request)|config\.headers|response\.config\.headers|toJSON)$/u;

/** Whether a value is the request, or the settings of one, that axios keeps: in its errors, and in its interceptors. */
export function requestConfig({ sourceCode }: ValueFlow, { node, path }: Origin): boolean {
  if (node.type !== "Identifier") return false;
  const read = path.join(".");
  if (repeated.test(read) && errorName.test(node.name)) return usesAxios.test(sourceCode.text);
  return (read === "" || read === "headers") && isIntercepted(node);
}

/** `axios.interceptors.request.use((config) => …)` */
function isIntercepted(name: TSESTree.Identifier): boolean {
  const owner = enclosing(name, isFunction);
  return owner?.params[0] === name && owner.parent.type === "CallExpression" && owner.parent.arguments[0] === owner && /interceptors\.request\.use$/u.test(calleeText(owner.parent));
}
