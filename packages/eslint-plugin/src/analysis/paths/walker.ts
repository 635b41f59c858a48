import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../../syntax/is-function.ts";
import type { Act } from "../act.ts";
import type { Check } from "../check.ts";
import type { ValueFlow } from "../value-flow.ts";
import type { Known, PathState } from "./path-state.ts";

/** One way an expression can turn out. */
export interface Outcome {
  readonly state: PathState;
  readonly value: Known;
}

/** Ways out of the piece of code that is being walked. */
export interface Exits {
  readonly returns: Outcome[];
  readonly throws: PathState[];
  readonly breaks: PathState[];
}

/** What the parts of the walk need of each other. */
export interface Walker {
  readonly flow: ValueFlow;
  /** The parameter whose call goes on to the handler: `next` of middleware, what a wrapper wraps. */
  readonly onward: TSESLint.Scope.Variable | undefined;
  /** It's the wrapped handler and gets the request; `next("reason")` refuses instead. */
  readonly isWrapping: boolean;
  /** The parameter that answers the request, where an answer ends everything: Fastify's `reply` in a hook. */
  readonly reply: TSESLint.Scope.Variable | undefined;
  exits: Exits;
  /** Where calls of `onward` arrive. */
  readonly passed: PathState[];
  checkOf(node: TSESTree.Node): Check | undefined;
  /** A check that is made with this state. */
  checked(check: Check, state: PathState): void;
  /** Any other call that is made with this state. */
  reach(node: Act, state: PathState): void;
  evaluate(node: TSESTree.Node, state: PathState): Outcome[];
  branch(node: TSESTree.Node, state: PathState): Outcome[];
  execute(node: TSESTree.Node, states: readonly PathState[]): PathState[];
  /** Runs a function; thrown states go where the call stands. */
  run(fn: FunctionNode, values: readonly Known[], state: PathState): Outcome[];
  call(node: TSESTree.CallExpression, state: PathState): Outcome[];
}
