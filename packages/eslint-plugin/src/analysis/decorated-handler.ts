import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isClass } from "../syntax/is-class.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { HttpHandler } from "./http-handler.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const verbs: ReadonlySet<string> = new Set(["Post", "Put", "All"]);

/** A method with `@Post()` in a class with `@Controller()`, as in Nest. */
export function decoratedHandler(flow: ValueFlow, node: TSESTree.MethodDefinition): HttpHandler | undefined {
  const owner = enclosing(node, isClass);
  const verb = named(node.decorators, (name) => verbs.has(name));
  const controller = owner && named(owner.decorators, (name) => name === "Controller");
  if (!owner || !verb || !controller || !isFunction(node.value)) return undefined;
  return {
    fn: node.value,
    loc: node.key.loc,
    route: [controller, verb].map((decorator) => pathOf(flow, decorator)).join("/"),
    around: [...owner.decorators, ...node.decorators].map(({ expression }) => expression),
  };
}

function named(
  decorators: readonly TSESTree.Decorator[],
  isWanted: (name: string) => boolean,
): TSESTree.CallExpression | undefined {
  return decorators
    .map(({ expression }) => expression)
    .filter((expression) => expression.type === "CallExpression")
    .find((expression) => isWanted(calledName(expression) ?? ""));
}

function pathOf(flow: ValueFlow, { arguments: [path] }: TSESTree.CallExpression): string {
  return (path && staticString(flow, path)) ?? "";
}
