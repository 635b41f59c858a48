import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../syntax/unwrap.ts";
import { writtenName } from "../../syntax/written-name.ts";
import { keyOf } from "./binding.ts";
import { decide, failing, verifiedBy } from "./path-state.ts";
import type { PathState } from "./path-state.ts";
import type { Outcome, Walker } from "./walker.ts";

/** The ways a condition can turn out, each with the truth it then has. */
export function branchOn(walker: Walker, wrapped: TSESTree.Node, state: PathState): Outcome[] {
  const node = unwrap(wrapped);
  if (walker.checkOf(node)) return settled(walker, node, walker.evaluate(wrapped, state));
  switch (node.type) {
    case "UnaryExpression":
      return node.operator === "!" ? walker.branch(node.argument, state).map(inverted) : open(walker, wrapped, state);
    case "LogicalExpression":
      return node.operator === "??" ? open(walker, wrapped, state) : shortCut(walker, node, state);
    case "BinaryExpression":
      return node.operator === "instanceof" ? open(walker, wrapped, state).map((outcome) => otherError(node, outcome)) : compared(walker, node, state) ?? open(walker, wrapped, state);
    case "CallExpression": {
      const [only, ...more] = node.arguments;
      const isCast = node.callee.type === "Identifier" && node.callee.name === "Boolean" && more.length === 0;
      return isCast && only ? walker.branch(only, state) : open(walker, wrapped, state);
    }
    default:
      return open(walker, wrapped, state);
  }
}

function open(walker: Walker, wrapped: TSESTree.Node, state: PathState): Outcome[] {
  return settled(walker, unwrap(wrapped), walker.evaluate(wrapped, state));
}

/** What is no `SignatureVerificationError` was thrown after the signature had been found right. */
function otherError({ right }: TSESTree.BinaryExpression, { state, value }: Outcome): Outcome {
  const isOther = value.truth === false && state.gap?.kind === "thrown" && /(verif\w*|signature)(error|exception)$/i.test(writtenName(right) ?? "");
  return { state: isOther ? verifiedBy(state, state.gap?.check) : state, value };
}

function inverted({ state, value }: Outcome): Outcome {
  return { state, value: { truth: !value.truth } };
}

function shortCut(walker: Walker, { left, right, operator }: TSESTree.LogicalExpression, state: PathState): Outcome[] {
  const goesOn = operator === "&&";
  return walker
    .branch(left, state)
    .flatMap((outcome) => (outcome.value.truth === goesOn ? walker.branch(right, outcome.state) : [outcome]));
}

/** `x === true`, `x == null`, `x !== ""`: the truth of `x`, or the opposite. */
function compared(
  walker: Walker,
  { left, right, operator }: TSESTree.BinaryExpression,
  state: PathState,
): Outcome[] | undefined {
  if (!/^[!=]==?$/.test(operator)) return sized(walker, left, right, operator, state);
  const constant = truthOfConstant(right);
  const asked = left.type === "UnaryExpression" && left.operator === "typeof" ? left.argument : left;
  if (asked !== left && isTypeName(right)) {
    const outcomes = present(walker, asked, state);
    return operator.startsWith("!") ? outcomes.map(inverted) : outcomes;
  }
  if (constant === undefined) return undefined;
  const isNullish = right.type === "Identifier" || (right.type === "Literal" && right.value === null);
  const outcomes = isNullish ? present(walker, asked, state) : walker.branch(asked, state);
  return operator.startsWith("!") === constant ? outcomes.map(inverted) : outcomes;
}

/** `typeof x === "string"`: it's there. */
function isTypeName(node: TSESTree.Node): boolean {
  return node.type === "Literal" && /^(string|object|number|function|bigint)$/.test(String(node.value));
}

/** What is not null need not be true: an empty text may still come. */
function present(walker: Walker, node: TSESTree.Node, state: PathState): Outcome[] {
  return walker.evaluate(node, state).flatMap(({ state: reached, value }) => {
    if (value.truth !== undefined || value.answer) return settled(walker, unwrap(node), [{ state: reached, value }]);
    const missing = { state: decide(reached, { node: unwrap(node), truth: false }, keyOf(walker.flow, node)), value: { truth: false } };
    return [missing, { state: decide(reached, { node: unwrap(node), truth: true }, undefined), value: { truth: true } }];
  });
}

/** `list.length > 0`, `secret.length === 0` by way of the length's own truth. */
function sized(
  walker: Walker,
  left: TSESTree.Node,
  right: TSESTree.Node,
  operator: string,
  state: PathState,
): Outcome[] | undefined {
  const isNone = right.type === "Literal" && (right.value === 0 || right.value === 1);
  return isNone && /^>=?$/.test(operator) ? walker.branch(left, state) : undefined;
}

/** Of `true`, `false`, `null`, `undefined`, `""`, `0` and `"undefined"`; others are undefined here. */
function truthOfConstant(node: TSESTree.Node): boolean | undefined {
  if (node.type === "Identifier") return node.name === "undefined" ? false : undefined;
  if (node.type !== "Literal") return undefined;
  if (node.value === true) return true;
  const isNothing = node.value === null || node.value === "" || node.value === 0 || node.value === "undefined";
  return node.value === false || isNothing ? false : undefined;
}

/** What was open is decided both ways; an answer that says no is a check that failed. */
function settled(walker: Walker, node: TSESTree.Node, outcomes: readonly Outcome[]): Outcome[] {
  const key = node.type === "MemberExpression" && lengthOwner(node) ? keyOf(walker.flow, node.object) : keyOf(walker.flow, node);
  return outcomes.flatMap(({ state, value }): Outcome[] => {
    if (value.truth !== undefined) return [{ state, value }];
    return [true, false].map((truth) => {
      const decided = decide(state, { node, truth }, key);
      const { answer } = value;
      const refused = answer && truth !== answer.good ? failing({ ...decided, verified: false }, { kind: "failed", check: answer }) : decided;
      return { state: refused, value: { truth } };
    });
  });
}

function lengthOwner({ property }: TSESTree.MemberExpression): boolean {
  return property.type === "Identifier" && /^(length|byteLength)$/.test(property.name);
}
