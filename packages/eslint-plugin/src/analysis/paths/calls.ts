import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../../syntax/called-name.ts";
import { findVariable } from "../../syntax/find-variable.ts";
import { isFunction } from "../../syntax/is-function.ts";
import type { FunctionNode } from "../../syntax/is-function.ts";
import { rootName } from "../../syntax/root-name.ts";
import { staticKey } from "../../syntax/static-key.ts";
import { unwrap } from "../../syntax/unwrap.ts";
import { assertedCondition, neverReturns, rejects } from "../ending-call.ts";
import { isAwaited } from "../is-awaited.ts";
import { applyCheck } from "./apply-check.ts";
import { failing, falsy, merge, truthy, unknown } from "./path-state.ts";
import type { Known, PathState } from "./path-state.ts";
import type { Outcome, Walker } from "./walker.ts";

/** The ways a call can turn out: what it's handed is evaluated first, then it checks, ends, goes on, or does what it does. */
export function evaluateCall(walker: Walker, node: TSESTree.CallExpression, state: PathState): Outcome[] {
  const chained = promiseChain(walker, node, state);
  if (chained) return chained;
  const condition = assertedCondition(node);
  if (condition) {
    const held = walker.branch(condition, state).filter(({ value }) => value.truth === true);
    return held.map((outcome) => ({ state: outcome.state, value: unknown }));
  }
  const [only, ...more] = node.arguments;
  if (only && more.length === 0 && node.callee.type === "Identifier" && node.callee.name === "Boolean") return walker.branch(only, state);
  return handedOver(walker, node, state).flatMap(({ state: ready, values }) => make(walker, node, ready, values));
}

function make(walker: Walker, node: TSESTree.CallExpression, state: PathState, values: readonly Known[]): Outcome[] {
  const check = walker.checkOf(node);
  if (check) return applyCheck(walker, check, state);
  if (neverReturns(node) || rejects(node)) {
    walker.exits.throws.push(state);
    return [];
  }
  if (isOnward(walker, node)) {
    if (!isRefusal(node) && (values.length === 0 || values[0]?.truth === false || walker.isWrapping)) walker.passed.push(state);
    return [{ state, value: unknown }];
  }
  if (endsByAnswer(walker, node)) return [];
  const functions = calledFunctions(walker, node);
  if (functions.some(isStub)) walker.reach(node, state);
  if (functions.length > 0) return functions.flatMap((fn) => runInPlace(walker, node, fn, values, state));
  walker.reach(node, state);
  return callbacks(walker, node, state);
}

/** `ok(value)` and `err(reason)` of neverthrow. */
function resultOf({ callee }: TSESTree.CallExpression): Known | undefined {
  const name = callee.type === "Identifier" ? callee.name : "";
  const [good, bad] = name === "ok" ? [truthy, falsy] : [falsy, truthy];
  return /^(ok|err)$/.test(name) ? { truth: true, fields: new Map([["ok", good], ["isOk", good], ["isErr", bad]]) } : undefined;
}

/** What samples leave to the reader: `function consumeEvent(event) { }`. */
function isStub({ params, body }: FunctionNode): boolean {
  return params.length > 0 && body.type === "BlockStatement" && body.body.length === 0;
}

/** `next(false)` ends the chain in restify; in Express it would be a mistake. */
function isRefusal({ arguments: [reason] }: TSESTree.CallExpression): boolean {
  return reason?.type === "Literal" && reason.value === false;
}

function isOnward(walker: Walker, { callee }: TSESTree.CallExpression): boolean {
  return walker.onward !== undefined && callee.type === "Identifier" && findVariable(walker.flow.sourceCode, callee) === walker.onward;
}

function endsByAnswer(walker: Walker, node: TSESTree.CallExpression): boolean {
  const root = walker.reply && rootName(node.callee);
  return root !== undefined && !/^(code|status|header|type)$/.test(calledName(node) ?? "") && findVariable(walker.flow.sourceCode, root) === walker.reply;
}

function calledFunctions(walker: Walker, { callee }: TSESTree.CallExpression): FunctionNode[] {
  const origins = walker.flow.originsOf(callee);
  const functions = origins.filter(({ path }) => path.length === 0).map(({ node }) => node).filter(isFunction);
  return functions.length === origins.length ? functions : [];
}

/** What a function of the file does, with its promise unwrapped if somebody waits for it. */
function runInPlace(
  walker: Walker,
  node: TSESTree.CallExpression,
  fn: FunctionNode,
  values: readonly Known[],
  state: PathState,
): Outcome[] {
  if (!fn.async || isAwaited(walker.flow, node)) return walker.run(fn, values, state);
  const outer = walker.exits;
  const throws: PathState[] = [];
  walker.exits = { ...outer, throws };
  const ended = walker.run(fn, values, state).map((outcome) => outcome.state);
  walker.exits = outer;
  return merge([...ended, ...throws]).map((reached) => ({ state: unwaited(node, state, reached), value: truthy }));
}

/** What a promise nobody waits for has checked is not known here yet. */
function unwaited(node: TSESTree.Node, before: PathState, after: PathState): PathState {
  const check = after.verified && !before.verified ? after.by : after.gap?.check;
  const open = { ...after, verified: before.verified, gap: before.gap };
  return check ? failing(open, { kind: "unawaited", check: { ...check, node } }) : open;
}

interface Handed {
  readonly state: PathState;
  readonly values: readonly Known[];
}

function handedOver(walker: Walker, { callee, arguments: handed }: TSESTree.CallExpression, state: PathState): Handed[] {
  const receiver = callee.type === "MemberExpression" ? callee.object : callee.type === "Identifier" ? undefined : callee;
  let ways: Handed[] = (receiver && !isFunction(receiver) ? walker.evaluate(receiver, state) : [{ state }]).map((way) => ({
    state: way.state,
    values: [],
  }));
  for (const argument of handed) {
    ways = ways.flatMap(({ state: before, values }) =>
      walker.evaluate(argument, before).map((way) => ({ state: way.state, values: [...values, way.value] })),
    );
  }
  return ways;
}

/** Functions handed to unknown code run once, there and then; `some` and its like give what they give. */
function callbacks(walker: Walker, node: TSESTree.CallExpression, state: PathState): Outcome[] {
  const result = resultOf(node);
  if (result) return [{ state, value: result }];
  if (/^is(Ok|Err)$/.test(calledName(node) ?? "")) return walker.evaluate(node.callee, state);
  // What throws where nothing is configured gives something.
  const isSure = /OrThrow$|^(require|must|get_?required)_?(env|config|get|secret)/i.test(calledName(node) ?? "");
  let ways: Outcome[] = [{ state, value: isSure ? truthy : unknown }];
  const name = calledName(node) ?? "";
  const gives = /^(some|every|find|findLast)$/.test(name);
  for (const argument of node.arguments) {
    const fn = callbackOf(walker, unwrap(argument));
    if (!fn) continue;
    ways = ways.flatMap((way) =>
      kept(name, walker.run(fn, [], way.state)).map((outcome) => ({ state: outcome.state, value: gives ? outcome.value : unknown })),
    );
  }
  if (!gives) return merge(ways.map((way) => way.state)).map((reached) => ({ state: reached, value: isSure ? truthy : unknown }));
  return ways;
}

/** A filter that checks leaves nothing that isn't genuine. */
function kept(name: string, outcomes: readonly Outcome[]): readonly Outcome[] {
  const genuine = name === "filter" ? outcomes.filter(({ state, value }) => state.verified && value.truth === true) : [];
  return genuine.length > 0 ? genuine : outcomes;
}

function callbackOf(walker: Walker, argument: TSESTree.Node): FunctionNode | undefined {
  if (isFunction(argument)) return argument;
  if (argument.type !== "Identifier") return undefined;
  const [origin, ...others] = walker.flow.originsOf(argument);
  return origin && others.length === 0 && origin.path.length === 0 && isFunction(origin.node) ? origin.node : undefined;
}

/** `promise.then(good, bad)`, `.catch(bad)` and `.finally(last)`. */
function promiseChain(walker: Walker, node: TSESTree.CallExpression, state: PathState): Outcome[] | undefined {
  const { callee } = node;
  const name = callee.type === "MemberExpression" ? staticKey(callee) : undefined;
  if (callee.type !== "MemberExpression" || !/^(then|catch|finally)$/.test(name ?? "")) return undefined;
  const outer = walker.exits;
  const [first, second] = node.arguments.map(unwrap);
  const bad = name === "catch" ? first : name === "then" ? second : undefined;
  const throws: PathState[] = [];
  walker.exits = bad ? { ...outer, throws } : outer;
  const ended = walker.evaluate(callee.object, state);
  walker.exits = outer;
  const good = name === "catch" ? undefined : first;
  return [
    ...ended.flatMap((way) => continued(walker, good, way)),
    ...merge(throws).flatMap((thrown) => continued(walker, bad, { state: swallowed(thrown), value: unknown })),
  ];
}

function swallowed(state: PathState): PathState {
  return state.gap ? { ...state, gap: { ...state.gap, kind: "thrown" } } : state;
}

function continued(walker: Walker, callback: TSESTree.Node | undefined, { state, value }: Outcome): Outcome[] {
  if (!callback) return [{ state, value }];
  const [fn] = isFunction(callback) ? [callback] : walker.flow.originsOf(callback).map((origin) => origin.node).filter(isFunction);
  return fn ? walker.run(fn, [value], state) : [{ state, value: unknown }];
}
