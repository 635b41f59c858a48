import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../../syntax/find-variable.ts";
import { staticKey } from "../../syntax/static-key.ts";
import { unwrap } from "../../syntax/unwrap.ts";
import type { ValueFlow } from "../value-flow.ts";
import { learn, unknown } from "./path-state.ts";
import type { Known, PathState } from "./path-state.ts";

/** The member that holds the verdict in what a check gives back. */
export const verdictField = /^(is)?_?(success|successful|ok|valid|verified|verification|authentic|authorized|signature_?valid|valid_?signature)$/i;

const numbers = new WeakMap<TSESLint.Scope.Variable, number>();
let count = 0;

/** A name for what an expression reads, the same wherever that is read: a variable, or a member of one. */
export function keyOf(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === "Identifier") return keyOfName(flow, inner);
  if (inner.type === "ThisExpression") return "this";
  if (inner.type === "MetaProperty") return "import.meta";
  if (inner.type === "CallExpression") return keyOfRead(flow, inner);
  const member = inner.type === "MemberExpression" ? staticKey(inner) : undefined;
  const owner = inner.type === "MemberExpression" && member !== undefined ? keyOf(flow, inner.object) : undefined;
  return owner === undefined ? undefined : `${owner}.${member ?? ""}`;
}

function keyOfName(flow: ValueFlow, name: TSESTree.Identifier): string {
  const variable = findVariable(flow.sourceCode, name);
  if (!variable || variable.defs.length === 0) return name.name;
  const known = numbers.get(variable);
  if (known === undefined) numbers.set(variable, (count += 1));
  return `#${known ?? count}`;
}

/** `Deno.env.get("X")`, `req.headers.get("x-sig")`: asked twice with the same text, the answer is the same. */
function keyOfRead(flow: ValueFlow, { callee, arguments: [name, ...more] }: TSESTree.CallExpression): string | undefined {
  if (name?.type !== "Literal" || more.length > 0 || callee.type !== "MemberExpression") return undefined;
  if (!/^(get|header)$/.test(staticKey(callee) ?? "")) return undefined;
  const owner = keyOf(flow, callee.object);
  return owner === undefined ? undefined : `${owner}(${String(name.value)})`;
}

/** The state in which the names of a pattern hold what is known of the value. */
export function bind(flow: ValueFlow, pattern: TSESTree.Node, value: Known, state: PathState): PathState {
  switch (pattern.type) {
    case "Identifier":
    case "MemberExpression": {
      const key = keyOf(flow, pattern);
      return key === undefined ? state : learn(state, key, value);
    }
    case "AssignmentPattern":
      return bind(flow, pattern.left, value.truth === true ? value : unknown, state);
    case "ObjectPattern":
      return pattern.properties.reduce((bound, property) => {
        if (property.type === "RestElement") return bind(flow, property.argument, unknown, bound);
        const field = value.fields?.get(staticKey(property) ?? "") ?? unknown;
        const isVerdict = value.answer !== undefined && verdictField.test(staticKey(property) ?? "");
        return bind(flow, property.value, isVerdict ? { ...field, answer: value.answer } : field, bound);
      }, state);
    case "ArrayPattern":
      return pattern.elements.reduce((bound, element) => (element ? bind(flow, element, unknown, bound) : bound), state);
    case "RestElement":
      return bind(flow, pattern.argument, unknown, state);
    case "TSParameterProperty":
      return bind(flow, pattern.parameter, value, state);
    default:
      return state;
  }
}
