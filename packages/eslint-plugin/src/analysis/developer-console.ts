import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A condition that holds on a developer's own machine alone; `!== "production"` holds on shared ones too. */
const development =
  /(?<![!\w.])(?:process\.env\.NODE_ENV\s*===?\s*["'`]development["'`]|import\.meta\.env\.DEV\b|__DEV__\b|(?:\w+\.)?(?:isDev(?:elopment|Mode)?|IS_DEV(?:ELOPMENT)?)\b)/u;

/** Whether what is printed at a place is seen by the developer who runs the program, and by nobody else. */
export function isForDeveloper({ sourceCode }: ValueFlow, place: TSESTree.Node): boolean {
  for (let inner = place, outer = place.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent) {
    const test = conditionOf(outer, inner);
    const text = test ? sourceCode.getText(test) : "";
    if (development.test(text) && !text.includes("||")) return true;
  }
  return false;
}

function conditionOf(outer: TSESTree.Node, inner: TSESTree.Node): TSESTree.Node | undefined {
  if (outer.type === "IfStatement" || outer.type === "ConditionalExpression") return outer.consequent === inner ? outer.test : undefined;
  return outer.type === "LogicalExpression" && outer.operator === "&&" && outer.right === inner ? outer.left : undefined;
}
