import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { bindingPath } from "../syntax/binding-path.ts";
import { isFunction } from "../syntax/is-function.ts";
import { enclosing } from "../syntax/enclosing.ts";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const getters: ReadonlySet<string> = new Set(["get", "header", "getHeader", "getRequestHeader", "headers"]);

/** The request header a value is read from, in lower case; undefined if it is none. */
export function requestHeader(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  for (const origin of flow.originsOf(node)) {
    const name = ofMember(origin) ?? ofComputed(flow, origin) ?? ofGetter(flow, origin) ?? ofDecorator(flow, origin);
    if (name !== undefined) return name.toLowerCase();
  }
  return undefined;
}

/** `req.headers["x-token"]`; destructuring in the parameters counts as well. */
function ofMember({ kind, node, path }: Origin): string | undefined {
  const whole = kind === "parameter" ? [...parameterPath(node), ...path] : path;
  // Plug-ins are handed the headers by themselves.
  if (kind === "parameter" && node.type === "Identifier" && node.name === "headers" && path.length === 1) return path[0];
  const at = whole.lastIndexOf("headers");
  return at >= 0 && at === whole.length - 2 ? whole.at(-1) : undefined;
}

function parameterPath(node: TSESTree.Node): readonly string[] {
  const owner = enclosing(node, isFunction);
  return owner?.params.map((parameter) => bindingPath(parameter, node)?.path).find((path) => path !== undefined) ?? [];
}

/** `req.headers[SIGNATURE]` with a constant. */
function ofComputed(flow: ValueFlow, { node, path }: Origin): string | undefined {
  if (node.type !== "MemberExpression" || !node.computed || path.length > 0) return undefined;
  return /headers$/.test(flow.sourceCode.getText(node.object)) ? staticString(flow, node.property) : undefined;
}

/** `req.headers.get("x-token")`, `req.header("X-Token")`, `getHeader(event, "x-token")`. */
function ofGetter(flow: ValueFlow, { node, path }: Origin): string | undefined {
  if (node.type !== "CallExpression" || path.length > 0 || !getters.has(calledName(node) ?? "")) return undefined;
  const names = node.arguments.map((argument) => staticString(flow, argument));
  return names.find((name) => name?.includes("-") || name?.toLowerCase() === "authorization");
}

/** Nest: `@Headers("x-token") token`. */
function ofDecorator(flow: ValueFlow, { kind, node, path }: Origin): string | undefined {
  if (kind !== "parameter" || path.length > 0) return undefined;
  const parameter =
    enclosing(node, isFunction)?.params.find(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]);
  for (const { expression } of parameter?.decorators ?? []) {
    const [name] =
      expression.type === "CallExpression" && calledName(expression) === "Headers" ? expression.arguments : [];
    if (name) return staticString(flow, name);
  }
  return undefined;
}
