import type { TSESTree } from "@typescript-eslint/utils";
import { bind } from "./binding.ts";
import { decide, falsy, merge, unknown } from "./path-state.ts";
import type { PathState } from "./path-state.ts";
import { parted } from "./parted.ts";
import type { Walker } from "./walker.ts";

/** Runs a statement from several states; gives those in which it ends normally, and notes the other exits. */
export function executeStatement(walker: Walker, node: TSESTree.Node, states: readonly PathState[]): PathState[] {
  switch (node.type) {
    case "BlockStatement":
    case "Program":
      return sequence(walker, node.body, states);
    case "ExpressionStatement":
      return each(states, (state) => walker.evaluate(node.expression, state).map((outcome) => outcome.state));
    case "VariableDeclaration":
      return node.declarations.reduce((reached, declarator) => declare(walker, declarator, reached), [...states]);
    case "ReturnStatement":
      return leave(walker, node.argument, states);
    case "ThrowStatement":
      for (const state of states) walker.exits.throws.push(...walker.evaluate(node.argument, state).map((outcome) => outcome.state));
      return [];
    case "IfStatement":
      return choose(walker, node, states);
    case "BreakStatement":
    case "ContinueStatement":
      walker.exits.breaks.push(...states);
      return [];
    case "TryStatement":
      return attempt(walker, node, states);
    case "SwitchStatement":
      return select(walker, node, states);
    case "LabeledStatement":
      return loop(walker, states, (reached) => walker.execute(node.body, reached));
    default:
      return repeat(walker, node, states);
  }
}

function sequence(walker: Walker, body: readonly TSESTree.Node[], states: readonly PathState[]): PathState[] {
  let reached = [...states];
  for (const statement of body) {
    if (reached.length === 0) break;
    reached = walker.execute(statement, reached);
  }
  return reached;
}

function each(states: readonly PathState[], next: (state: PathState) => readonly PathState[]): PathState[] {
  return merge(states.flatMap(next));
}

function declare(
  walker: Walker,
  { id, init }: TSESTree.VariableDeclarator,
  states: readonly PathState[],
): PathState[] {
  if (!init) return states.map((state) => bind(walker.flow, id, falsy, state));
  return each(states, (state) =>
    parted(walker.evaluate(init, state), state).map((outcome) => bind(walker.flow, id, outcome.value, outcome.state)),
  );
}

function leave(walker: Walker, argument: TSESTree.Expression | null, states: readonly PathState[]): PathState[] {
  for (const state of states) {
    walker.exits.returns.push(...(argument ? walker.evaluate(argument, state) : [{ state, value: falsy }]));
  }
  return [];
}

function choose(walker: Walker, node: TSESTree.IfStatement, states: readonly PathState[]): PathState[] {
  const branches = states.flatMap((state) => walker.branch(node.test, state));
  const going = (truth: boolean): PathState[] =>
    merge(branches.filter(({ value }) => value.truth === truth).map(({ state }) => noted(node.test, truth, state)));
  const [yes, no] = [going(true), going(false)];
  return merge([
    ...(yes.length > 0 ? walker.execute(node.consequent, yes) : []),
    ...(node.alternate && no.length > 0 ? walker.execute(node.alternate, no) : no),
  ]);
}

/** What was decided by one part or another of a condition, the condition has decided. */
function noted(test: TSESTree.Expression, truth: boolean, state: PathState): PathState {
  return test.type === "LogicalExpression" ? decide(state, { node: test, truth }, undefined) : state;
}

/** Code that may be left by `break`; where that leads is right behind it. */
function loop(
  walker: Walker,
  states: readonly PathState[],
  body: (states: readonly PathState[]) => readonly PathState[],
): PathState[] {
  const outer = walker.exits;
  const breaks: PathState[] = [];
  walker.exits = { ...outer, breaks };
  const ended = body(states);
  walker.exits = outer;
  return merge([...ended, ...breaks]);
}

/** Loops run not at all or once, which shows every order of events that matters here. */
function repeat(walker: Walker, node: TSESTree.Node, states: readonly PathState[]): PathState[] {
  switch (node.type) {
    case "ForStatement": {
      const started = node.init ? walker.execute(node.init, states) : states;
      return loop(walker, started, (reached) => oneRound(reached, walker.execute(node.body, reached)));
    }
    case "ForInStatement":
    case "ForOfStatement":
      return loop(walker, states, (reached) => {
        const started = each(reached, (state) => walker.evaluate(node.right, state).map((outcome) => outcome.state));
        return oneRound(started, walker.execute(node.body, started));
      });
    case "WhileStatement":
    case "DoWhileStatement":
      return loop(walker, states, (reached) => [
        ...(node.type === "WhileStatement" ? reached : []),
        ...walker.execute(node.body, each(reached, (state) => walker.evaluate(node.test, state).map((outcome) => outcome.state))),
      ]);
    default:
      return isExpression(node) ? each(states, (state) => walker.evaluate(node, state).map((outcome) => outcome.state)) : [...states];
  }
}

/** A loop that lets only genuine items through has nothing to use where there is no item. */
function oneRound(before: readonly PathState[], after: readonly PathState[]): PathState[] {
  const isStrict = after.length > 0 && after.every(({ verified }) => verified);
  return isStrict ? [...after] : [...before, ...after];
}

function isExpression(node: TSESTree.Node): boolean {
  return /Expression$/.test(node.type);
}

function attempt(
  walker: Walker,
  { block, handler, finalizer }: TSESTree.TryStatement,
  states: readonly PathState[],
): PathState[] {
  const outer = walker.exits;
  const throws: PathState[] = [];
  walker.exits = handler ? { ...outer, throws } : outer;
  const ended = walker.execute(block, states);
  walker.exits = outer;
  const caught = handler && throws.length > 0 ? walker.execute(handler.body, merge(throws.map(swallowed))) : [];
  const reached = merge([...ended, ...caught]);
  return finalizer && reached.length > 0 ? walker.execute(finalizer, reached) : reached;
}

/** Behind a `catch` it no longer matters whether the check threw or the code did because of its verdict. */
function swallowed(state: PathState): PathState {
  return state.gap ? { ...state, gap: { ...state.gap, kind: "thrown" } } : state;
}

function select(walker: Walker, node: TSESTree.SwitchStatement, states: readonly PathState[]): PathState[] {
  const started = each(states, (state) => walker.evaluate(node.discriminant, state).map((outcome) => outcome.state));
  return loop(walker, started, (reached) => {
    let through: PathState[] = [];
    for (const { test, consequent } of node.cases) {
      const entered = reached.flatMap((state) => (test ? walker.evaluate(test, state) : [{ state, value: unknown }]));
      through = sequence(walker, consequent, merge([...through, ...entered.map((outcome) => outcome.state)]));
    }
    return node.cases.some(({ test }) => !test) ? through : [...through, ...reached];
  });
}
