import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../syntax/is-function.ts";
import type { Act } from "./act.ts";
import { bypassOf } from "./bypass-condition.ts";
import type { Bypass } from "./bypass-condition.ts";
import type { Check } from "./check.ts";
import type { PathState } from "./paths/path-state.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What one run through a handler has shown. */
export interface Seen {
  readonly calls: Map<Act, PathState[]>;
  readonly checks: Map<TSESTree.Node, { check: Check; states: PathState[] }>;
}

/** A condition that leads around the check to a use of the payload. */
export interface WayAround {
  readonly kind: Bypass;
  readonly node: TSESTree.Node;
  readonly use: Act;
}

/** The decision by which an unverified way to a use parts from the ways that are checked or refused. */
export function wayAround(
  flow: ValueFlow,
  fn: FunctionNode,
  seen: Seen,
  use: Act,
  { trail, gap }: PathState,
): WayAround | undefined {
  const all = [...seen.checks.values()];
  // A request that is handed on to somebody later says nothing of the way to here.
  const sure = all.filter(({ check }) => check.isHandedOn !== true);
  const checks = sure.length > 0 ? sure : all;
  const went = (states: readonly PathState[], node: TSESTree.Node, truth: boolean): boolean =>
    states.some((state) => state.trail.get(node) === truth);
  const verified = (seen.calls.get(use) ?? []).filter((state) => state.verified);
  const ways = [...trail].toReversed().flatMap(([node, truth]): WayAround[] => {
    const states = checks.flatMap((check) => check.states);
    if (went(states, node, truth)) return [];
    // Behind the check, what matters is that nobody verified had to go that way.
    const isParting = went(states, node, !truth) || (gap !== undefined && !went(verified, node, truth));
    const kind = isParting ? bypassOf(flow, fn, node, truth) : undefined;
    const isField = kind === "payloadField" && (gap !== undefined || !checks.some(({ check }) => isBeside(check.node, node)));
    return kind && !isField ? [{ kind, node, use }] : [];
  });
  return ways.find(({ kind }) => kind !== "payloadField") ?? ways[0];
}

/** Whether a check stands in the code that the condition decides about. */
function isBeside(check: TSESTree.Node, condition: TSESTree.Node): boolean {
  let outer: TSESTree.Node | undefined = condition;
  while (outer && outer.type !== "IfStatement" && outer.type !== "ConditionalExpression") outer = outer.parent;
  return outer ? outer.range[0] <= check.range[0] && check.range[1] <= outer.range[1] : false;
}
