import type { TSESTree } from "@typescript-eslint/utils";
import { enclosing } from "../syntax/enclosing.ts";
import { isClass } from "../syntax/is-class.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { HttpHandler } from "./http-handler.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A method of an exported controller that is handed the context of a request, as in AdonisJS. */
export function contextHandler(flow: ValueFlow, node: TSESTree.MethodDefinition): HttpHandler | undefined {
  const owner = enclosing(node, isClass);
  const [context] = node.value.params;
  if (!owner || !context || !isFunction(node.value) || !/^Export/.test(owner.parent.type)) return undefined;
  const type = "typeAnnotation" in context ? context.typeAnnotation : undefined;
  if (!type || !/\bHttpContext(Contract)?\b/.test(flow.sourceCode.getText(type))) return undefined;
  return { fn: node.value, loc: node.key.loc, around: owner.decorators.map(({ expression }) => expression).filter(isGuard) };
}

/** `@inject()` and the like have nothing to do with requests. */
function isGuard(node: TSESTree.Expression): boolean {
  return node.type !== "CallExpression" || node.arguments.length > 0;
}
