import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../../syntax/is-function.ts";
import type { ValueFlow } from "../value-flow.ts";
import { bind } from "./binding.ts";
import { evaluateCall } from "./calls.ts";
import { branchOn } from "./conditions.ts";
import { evaluateExpression } from "./expressions.ts";
import { falsy, merge, truthy } from "./path-state.ts";
import type { Known, PathState } from "./path-state.ts";
import { executeStatement } from "./statements.ts";
import type { Exits, Outcome, Walker } from "./walker.ts";

/** Calls within calls of functions of the file; real handlers stay far below. */
const maxDepth = 8;
/** Far more than real code needs; past it nothing is known. */
const maxSteps = 60_000;

/**
 * Runs code on paper: every order in which it can be executed, with what the checks on the way have said. Loops run once,
 * callbacks where they are handed over, functions of the file where they are called.
 */
export class PathWalk implements Walker {
  readonly flow: ValueFlow;
  readonly checkOf: Walker["checkOf"];
  readonly checked: Walker["checked"];
  readonly reach: Walker["reach"];
  onward: TSESLint.Scope.Variable | undefined;
  isWrapping = false;
  reply: TSESLint.Scope.Variable | undefined;
  exits: Exits = { returns: [], throws: [], breaks: [] };
  passed: PathState[] = [];
  readonly #running: FunctionNode[] = [];
  #steps = 0;

  constructor(flow: ValueFlow, { checkOf, checked, reach }: Pick<Walker, "checkOf" | "checked" | "reach">) {
    this.flow = flow;
    this.checkOf = checkOf;
    this.checked = checked;
    this.reach = reach;
  }

  /** Whether the code was too much to look at; what was seen is not all then. */
  get isExhausted(): boolean {
    return this.#steps > maxSteps;
  }

  evaluate(node: TSESTree.Node, state: PathState): Outcome[] {
    return this.#isEnough() ? [] : distinct(evaluateExpression(this, node, state));
  }

  branch(node: TSESTree.Node, state: PathState): Outcome[] {
    return this.#isEnough() ? [] : distinct(branchOn(this, node, state));
  }

  execute(node: TSESTree.Node, states: readonly PathState[]): PathState[] {
    return this.#isEnough() ? [] : executeStatement(this, node, states);
  }

  call(node: TSESTree.CallExpression, state: PathState): Outcome[] {
    return evaluateCall(this, node, state);
  }

  run(fn: FunctionNode, values: readonly Known[], state: PathState): Outcome[] {
    // A function that is running already is a recursion: the first round shows what it does.
    if (this.#running.includes(fn) || this.#running.length >= maxDepth) return [{ state, value: { truth: undefined } }];
    const outer = this.exits;
    const returns: Outcome[] = [];
    this.exits = { returns, throws: outer.throws, breaks: [] };
    this.#running.push(fn);
    const bound = fn.params.reduce((reached, param, index) => bind(this.flow, param, values[index] ?? { truth: undefined }, reached), state);
    const outcomes = fn.body.type === "BlockStatement" ? this.#runBlock(fn.body, bound, returns) : this.evaluate(fn.body, bound);
    this.#running.pop();
    this.exits = outer;
    return distinct(outcomes);
  }

  #runBlock(body: TSESTree.BlockStatement, state: PathState, returns: readonly Outcome[]): Outcome[] {
    const ended = this.execute(body, [state]).map((reached) => ({ state: reached, value: falsy }));
    return [...returns, ...ended];
  }

  #isEnough(): boolean {
    this.#steps += 1;
    return this.isExhausted;
  }
}

/** Ways that agree on the value and on what the checks said become one. */
function distinct(outcomes: readonly Outcome[]): Outcome[] {
  if (outcomes.length < 2) return [...outcomes];
  const plain = (truth: boolean | undefined): Outcome[] => {
    const alike = outcomes.filter(({ value }) => value.truth === truth && !value.fields && !value.answer);
    const value = truth === true ? truthy : truth === false ? falsy : { truth };
    return merge(alike.map(({ state }) => state)).map((state) => ({ state, value }));
  };
  const special = outcomes.filter(({ value }) => value.fields ?? value.answer);
  return [...special.slice(0, 16), ...plain(true), ...plain(false), ...plain(undefined)];
}
