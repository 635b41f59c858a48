import { wordsOf } from "@credlint/scanner/secret-name";
import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import { unwrap } from "../syntax/unwrap.ts";

/** Whether a place is reached for other keys only: `if (key === "api-key") return; print(config[key])`. */
export function isLeftOutBefore(place: TSESTree.Node, key: string | undefined): boolean {
  if (key === undefined) return false;
  for (let inner = place, outer = place.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent) {
    if (leavesOut(outer, inner, key)) return true;
  }
  return false;
}

function leavesOut(outer: TSESTree.Node, inner: TSESTree.Node, key: string): boolean {
  if (outer.type === "IfStatement") return outer.alternate === inner && asksFor(outer.test, key);
  return outer.type === "BlockStatement" && outer.body.some((statement) => isBefore(statement, inner) && turnsAway(statement, key));
}

function isBefore(statement: TSESTree.Node, place: TSESTree.Node): boolean {
  return statement.range[1] <= place.range[0];
}

function turnsAway(statement: TSESTree.Statement, key: string): boolean {
  if (statement.type !== "IfStatement" || !asksFor(statement.test, key)) return false;
  const { consequent } = statement;
  const last = consequent.type === "BlockStatement" ? consequent.body.at(-1) : consequent;
  return last !== undefined && /^(?:Return|Continue|Throw)Statement$/u.test(last.type);
}

/** `key === "api-key"`, alone or as one of several. */
function asksFor(wrapped: TSESTree.Node, key: string): boolean {
  const test = unwrap(wrapped);
  if (test.type === "LogicalExpression") return test.operator === "||" && [test.left, test.right].some((side) => asksFor(side, key));
  if (test.type !== "BinaryExpression" || !/^===?$/u.test(test.operator)) return false;
  return [test.left, test.right].some((side) => side.type === "Literal" && typeof side.value === "string" && isSame(side.value, key));
}

function isSame(one: string, other: string): boolean {
  return wordsOf(one).join(" ") === wordsOf(other).join(" ");
}
