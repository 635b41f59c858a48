import type { TSESTree } from "@typescript-eslint/utils";
import { operands } from "../../syntax/operands.ts";
import { staticKey } from "../../syntax/static-key.ts";
import { unwrap } from "../../syntax/unwrap.ts";
import { bind, keyOf, verdictField } from "./binding.ts";
import { applyCheck } from "./apply-check.ts";
import { parted } from "./parted.ts";
import { falsy, truthy, unknown } from "./path-state.ts";
import type { Known, PathState } from "./path-state.ts";
import type { Outcome, Walker } from "./walker.ts";

/** The ways an expression can turn out, in order of evaluation. */
export function evaluateExpression(walker: Walker, wrapped: TSESTree.Node, state: PathState): Outcome[] {
  const node = unwrap(wrapped);
  if (node.type !== "CallExpression") {
    const check = walker.checkOf(node);
    if (check) return inOrder(walker, operands(node), state).flatMap((outcome) => applyCheck(walker, check, outcome.state));
  }
  switch (node.type) {
    case "Literal":
      return [{ state, value: node.value ? truthy : falsy }];
    case "Identifier":
      return [{ state, value: node.name === "undefined" ? falsy : read(walker, node, state) }];
    case "MemberExpression":
      return walker.evaluate(node.object, state).map((outcome) => ({ ...outcome, value: member(walker, node, outcome) }));
    case "CallExpression":
      return walker.call(node, state);
    case "AssignmentExpression":
      return assign(walker, node, state);
    case "LogicalExpression":
      return logical(walker, node, state);
    case "ConditionalExpression":
      return walker
        .branch(node.test, state)
        .flatMap((way) => walker.evaluate(way.value.truth === true ? node.consequent : node.alternate, way.state));
    case "UnaryExpression":
      return walker.evaluate(node.argument, state).map((outcome) => ({ ...outcome, value: negated(node, outcome.value) }));
    case "TaggedTemplateExpression":
      return query(walker, node, state);
    case "SequenceExpression":
      return inOrder(walker, node.expressions, state);
    case "ObjectExpression":
      return object(walker, node, state);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return [{ state, value: truthy }];
    default:
      return composed(walker, node, state);
  }
}

function query(walker: Walker, node: TSESTree.TaggedTemplateExpression, state: PathState): Outcome[] {
  return inOrder(walker, operands(node), state).map((outcome) => {
    walker.reach(node, outcome.state);
    return { state: outcome.state, value: unknown };
  });
}

function read(walker: Walker, node: TSESTree.Node, state: PathState): Known {
  const key = keyOf(walker.flow, node);
  return (key === undefined ? undefined : state.known.get(key)) ?? unknown;
}

function member(walker: Walker, node: TSESTree.MemberExpression, { state, value }: Outcome): Known {
  const key = staticKey(node) ?? "";
  const kept = read(walker, node, state);
  const isVerdict = kept.truth === undefined && value.answer !== undefined && verdictField.test(key);
  return value.fields?.get(key) ?? (isVerdict ? { truth: undefined, answer: value.answer } : kept);
}

function assign(walker: Walker, { left, operator, right }: TSESTree.AssignmentExpression, state: PathState): Outcome[] {
  return parted(walker.evaluate(right, state), state).map((outcome) => ({
    value: outcome.value,
    state: bind(walker.flow, left, operator === "=" ? outcome.value : unknown, outcome.state),
  }));
}

/** The value of `a && b` is that of one of them. */
function logical(walker: Walker, { left, right, operator }: TSESTree.LogicalExpression, state: PathState): Outcome[] {
  if (operator === "??") {
    return walker.evaluate(left, state).flatMap((outcome) => {
      const { truth, answer } = outcome.value;
      return truth === true || answer ? [outcome] : [outcome, ...walker.evaluate(right, outcome.state)];
    });
  }
  const goesOn = operator === "&&";
  return walker
    .branch(left, state)
    .flatMap((outcome) => (outcome.value.truth === goesOn ? walker.evaluate(right, outcome.state) : [outcome]));
}

function negated({ operator, argument }: TSESTree.UnaryExpression, { truth, answer }: Known): Known {
  if (operator === "void") return falsy;
  if (operator === "-" || operator === "+") return argument.type === "Literal" ? truthy : unknown;
  if (operator !== "!") return unknown;
  if (truth !== undefined) return { truth: !truth };
  return answer ? { truth: undefined, answer: { ...answer, good: !answer.good } } : unknown;
}

function object(walker: Walker, node: TSESTree.ObjectExpression, state: PathState): Outcome[] {
  let ways: { state: PathState; fields: Map<string, Known> }[] = [{ state, fields: new Map() }];
  for (const property of node.properties) {
    const value = property.type === "Property" ? property.value : property.argument;
    const key = property.type === "Property" ? staticKey(property) : undefined;
    ways = ways.flatMap((way) =>
      walker.evaluate(value, way.state).map((outcome) => ({
        state: outcome.state,
        fields: key === undefined ? way.fields : new Map(way.fields).set(key, outcome.value),
      })),
    );
  }
  return ways.map((way) => ({ state: way.state, value: { truth: true, fields: way.fields } }));
}

/** Everything it is made of, for what that does. */
function composed(walker: Walker, node: TSESTree.Node, state: PathState): Outcome[] {
  const value = /^(NewExpression|ArrayExpression|ClassExpression)$/.test(node.type) ? truthy : unknown;
  const parts = node.type === "YieldExpression" && node.argument ? [node.argument] : operands(node);
  return inOrder(walker, parts, state).map((outcome) => ({ state: outcome.state, value }));
}

/** Expressions one after the other; the value is the last one's. */
export function inOrder(walker: Walker, nodes: readonly TSESTree.Node[], state: PathState): Outcome[] {
  let ways: Outcome[] = [{ state, value: unknown }];
  for (const node of nodes) ways = ways.flatMap((way) => walker.evaluate(node, way.state));
  return ways;
}
