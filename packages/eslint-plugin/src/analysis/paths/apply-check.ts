import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../../syntax/called-name.ts";
import type { Check } from "../check.ts";
import { isAwaited } from "../is-awaited.ts";
import { failing, falsy, truthy, unknown, verifiedBy } from "./path-state.ts";
import type { Known, PathState } from "./path-state.ts";
import type { Outcome, Walker } from "./walker.ts";

/** The ways a check can turn out: it holds, or it says no in its own manner. */
export function applyCheck(walker: Walker, check: Check, state: PathState): Outcome[] {
  walker.checked(check, state);
  if (check.async && !isAwaited(walker.flow, check.node)) {
    return [{ state: failing(state, { kind: "unawaited", check }), value: truthy }];
  }
  const held = verifiedBy(state, check);
  const failed = failing(state, { kind: "failed", check });
  switch (check.kind) {
    case "throws":
      walker.exits.throws.push(failing(state, { kind: "thrown", check }));
      return [{ state: held, value: truthy }];
    case "boolean":
      // It throws at texts that are not equally long, which a forger may well send.
      if (check.node.type === "CallExpression" && calledName(check.node) === "timingSafeEqual") {
        walker.exits.throws.push(failing(state, { kind: "thrown", check }));
      }
      return [
        { state: held, value: { truth: check.good } },
        { state: failed, value: { truth: !check.good } },
      ];
    case "result":
      return [
        { state: held, value: result(check, true) },
        { state: failing(state, { kind: isTested(check.node) ? "object" : "failed", check }), value: result(check, false) },
      ];
    case "either":
      walker.exits.throws.push(failing(state, { kind: "thrown", check }));
      return [{ state: held, value: state.verified ? unknown : { truth: undefined, answer: check } }];
  }
}

function result({ fields = [] }: Check, verdict: boolean): Known {
  return { truth: true, fields: new Map(fields.map((field) => [field, verdict ? truthy : falsy])) };
}

/** `if (!result)` by way of a name is found by the path; this is the call itself as a condition. */
function isTested(node: TSESTree.Node): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === "UnaryExpression" && outer.operator === "!") return true;
    if (outer.type === "IfStatement") return true;
    if (!/^(AwaitExpression|ChainExpression)$/.test(outer.type)) return false;
  }
  return false;
}
