import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";

/** Calls that throw by themselves: of the process, of a framework's context, of SvelteKit, Next and Nuxt. */
const ending =
  /^(process\.(exit|abort)|Deno\.exit|ctx\.throw|this\.ctx\.throw|error|redirect|notFound|unauthorized|forbidden|fail|panic|unreachable|response\.abort|abort)$/;

export function neverReturns(node: TSESTree.CallExpression): boolean {
  if (node.parent.type !== "ExpressionStatement") return false;
  const text = calleeText(node);
  const [status] = node.arguments;
  // `error(401, …)` throws in SvelteKit 2; any other `error(…)` may be a logger.
  if (text === "error" || text === "fail") return status?.type === "Literal" && typeof status.value === "number";
  return ending.test(text);
}

/** `return Promise.reject(error)`, which for whoever waits for it is a throw. */
export function rejects(node: TSESTree.CallExpression): boolean {
  const { parent } = node;
  const isGiven = parent.type === "ReturnStatement" || parent.type === "AwaitExpression" || (parent.type === "ArrowFunctionExpression" && parent.body === node);
  return isGiven && calleeText(node) === "Promise.reject";
}

/** `assert(condition, …)`, `invariant(…)`, `ctx.assert(…)`: what must be true for the code to go on. */
export function assertedCondition(node: TSESTree.CallExpression): TSESTree.Expression | undefined {
  const isAssertion =
    /^(assert|invariant|tiny_?invariant|ok|abortUnless)$/i.test(calledName(node) ?? "") &&
    /^(assert(\.(ok|assert))?|invariant|tinyInvariant|(ctx|context|this\.ctx|response)\.(assert|abortUnless))$/.test(calleeText(node));
  const [condition] = node.arguments;
  return isAssertion && condition?.type !== "SpreadElement" ? condition : undefined;
}
