import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";

/** Whether a guard around the place says that the value is missing there: `if (!token) log(token)`. */
export function isEmptyHere(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  const text = sourceCode.getText(node);
  for (
    let inner: TSESTree.Node = node, outer = node.parent;
    outer && !isFunction(outer);
    inner = outer, outer = outer.parent
  ) {
    if (outer.type !== "IfStatement" && outer.type !== "ConditionalExpression") continue;
    if (outer.consequent === inner && saysEmpty(sourceCode, outer.test, text)) return true;
  }
  return false;
}

/** Whether the place is where the request `asked` failed: what came back there is an error, not a token. */
export function isFailureHere(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node, asked: TSESTree.Node): boolean {
  for (
    let inner: TSESTree.Node = node, outer = node.parent;
    outer && !isFunction(outer);
    inner = outer, outer = outer.parent
  ) {
    if (outer.type === "CatchClause" && !isDoneBefore(asked, outer)) return true;
    if (outer.type !== "IfStatement") continue;
    const test = sourceCode.getText(outer.test);
    if (outer.consequent === inner && /^!|[ (]!\w|=== false|error|fail|status/iu.test(test)) return true;
    if (outer.alternate === inner && /\b(?:ok|success)$|status|token/iu.test(test)) return true;
  }
  return false;
}

/** Whether a call stands before the `try` of a `catch`, in the same function: it is not what failed there. */
function isDoneBefore(asked: TSESTree.Node, failure: TSESTree.CatchClause): boolean {
  const attempt = failure.parent;
  return asked.type === "CallExpression" && asked.range[1] <= attempt.range[0] && enclosing(asked, isFunction) === enclosing(attempt, isFunction);
}

function saysEmpty(sourceCode: Readonly<TSESLint.SourceCode>, test: TSESTree.Expression, text: string): boolean {
  switch (test.type) {
    case "LogicalExpression":
      return saysEmpty(sourceCode, test.left, text) || saysEmpty(sourceCode, test.right, text);
    case "UnaryExpression":
      return test.operator === "!" && sourceCode.getText(test.argument) === text;
    case "BinaryExpression":
      return (
        /^===?$/u.test(test.operator) &&
        sourceCode.getText(test.left) === text &&
        /^(?:undefined|null|""|'')$/u.test(sourceCode.getText(test.right))
      );
    default:
      return false;
  }
}
