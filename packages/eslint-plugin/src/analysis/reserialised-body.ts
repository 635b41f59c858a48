import type { TSESTree } from "@typescript-eslint/utils";
import { isNothing } from "../syntax/is-nothing.ts";
import { derivesFrom } from "./derives-from.ts";
import { parsedBody } from "./parsed-body.ts";
import type { ParsedBody } from "./parsed-body.ts";
import type { ValueFlow } from "./value-flow.ts";

export interface Reserialised {
  /** The call of `JSON.stringify`. */
  readonly node: TSESTree.CallExpression;
  readonly body: ParsedBody;
}

/** The `JSON.stringify(body)` a text is made of, where `body` is what a framework has parsed out of the request. */
export function reserialisedBody(flow: ValueFlow, node: TSESTree.Node): Reserialised | undefined {
  let found: Reserialised | undefined;
  derivesFrom(flow, node, (origin) => {
    found = origin.kind === "expression" && origin.path.length === 0 ? asReserialised(flow, origin.node) : undefined;
    return found !== undefined;
  });
  return found;
}

/** A list of keys as the second argument brings them in an order both sides agree on. */
function asReserialised(flow: ValueFlow, node: TSESTree.Node): Reserialised | undefined {
  if (node.type !== "CallExpression" || flow.sourceCode.getText(node.callee) !== "JSON.stringify") return undefined;
  if (isFallback(node)) return undefined;
  const [value, replacer] = node.arguments;
  const body = value && (!replacer || isNothing(replacer)) ? parsedBody(flow, value) : undefined;
  return body && { node, body };
}

/** `typeof body === "string" ? body : JSON.stringify(body)` and `req.rawBody ?? JSON.stringify(req.body)`. */
function isFallback({ parent }: TSESTree.CallExpression): boolean {
  return parent.type === "ConditionalExpression" || parent.type === "LogicalExpression";
}
