import type { TSESTree } from "@typescript-eslint/utils";
import { bindingPath } from "../syntax/binding-path.ts";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const queryKey = /^(?:query|searchParams|queryStringParameters)$/u;

/** The name of the parameter of a request's address that a value is: `code` for `req.query.code` and `url.searchParams.get("code")`. */
export function queryParameter(flow: ValueFlow, { kind, node, path }: Origin): string | undefined {
  if (kind === "parameter") {
    const whole = [...boundIn(node), ...path];
    const at = whole.findIndex((key) => queryKey.test(key));
    return at < 0 ? undefined : whole[at + 1];
  }
  if (kind !== "expression" || node.type !== "CallExpression") return undefined;
  const name = calledName(node);
  const [argument] = node.arguments;
  if (name === "getQuery") return path[0];
  const isRead = name === "get" && node.callee.type === "MemberExpression" && isQuery(flow.sourceCode.getText(node.callee.object));
  return (isRead || isContextQuery(node.callee.type, name)) && argument ? staticString(flow, argument) : undefined;
}

/** `["query", "code"]` for the `code` of `({ query: { code } }) => …`. */
function boundIn(name: TSESTree.Node): readonly string[] {
  const owner = enclosing(name, isFunction);
  return owner?.params.map((parameter) => bindingPath(parameter, name)).find((binding) => binding)?.path ?? [];
}

/** Hono: `c.req.query("code")`. */
function isContextQuery(callee: string, name: string | undefined): boolean {
  return callee === "MemberExpression" && name === "query";
}

function isQuery(text: string): boolean {
  return /(?:searchParams|params|query)\b\S{0,10}$|useSearchParams/iu.test(text);
}
