import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../../packages/eslint-plugin/src/syntax/called-name.ts";
import { within } from "./handler.ts";
import type { Handler } from "./handler.ts";

/** The call that decides, and what its handler does with the answer. */
export interface CheckSite {
  readonly call: TSESTree.CallExpression;
  /**
   * `verdict`: an `if` looks at a boolean. `value`: it throws, or gives the payload. `bare`: it throws, and gives nothing.
   * `assert`: the framework's own assertion looks at it.
   */
  readonly kind: "verdict" | "value" | "bare" | "assert";
  /** The statement the call stands in. */
  readonly statement: TSESTree.Node;
  /** For `verdict`: what looks at the answer. */
  readonly guard?: TSESTree.IfStatement;
  /** For `verdict`: the part of the guard's test that is the answer, with its `!`. */
  readonly answer?: TSESTree.Node;
}

const transparent: ReadonlySet<string> = new Set([
  "AwaitExpression", "UnaryExpression", "LogicalExpression", "TSAsExpression", "ChainExpression", "TSNonNullExpression",
]);

/** All places where the handler asks its check; none if the check stands around it. */
export function checkSites(handler: Handler): CheckSite[] {
  return handler.nodes
    .filter((node) => node.type === "CallExpression")
    .filter((node) => calledName(node) === handler.check && !isInOwnDefinition(node, handler.check))
    .flatMap((call) => siteOf(handler, call) ?? []);
}

function siteOf(handler: Handler, call: TSESTree.CallExpression): CheckSite | undefined {
  const { outer, parent } = outermost(call);
  switch (parent?.type) {
    case "IfStatement":
      return { call, kind: "verdict", statement: parent, guard: parent, answer: negation(call) };
    case "ExpressionStatement":
      return { call, kind: "bare", statement: parent };
    case "AssignmentExpression":
      return { call, kind: "value", statement: parent.parent };
    case "CallExpression":
      return calledName(parent) === "assert" ? { call, kind: "assert", statement: parent.parent } : undefined;
    case "VariableDeclarator":
      return parent.init === outer ? declared(handler, call, parent) : undefined;
    default:
      return undefined;
  }
}

/** `const valid = check(…); if (!valid) …`, or `const event = check(…)`. */
function declared(handler: Handler, call: TSESTree.CallExpression, { id, parent }: TSESTree.VariableDeclarator): CheckSite {
  const names = new Set(within(handler, id).flatMap((node) => (node.type === "Identifier" ? node.name : [])));
  for (const node of handler.nodes) {
    if (node.type !== "IfStatement" || node.range[0] < parent.range[1] || node.parent !== parent.parent) continue;
    const [name] = within(handler, node.test).filter((inner) => inner.type === "Identifier" && names.has(inner.name));
    if (name && isVerdict(name)) return { call, kind: "verdict", statement: parent, guard: node, answer: negation(name) };
  }
  return { call, kind: "value", statement: parent };
}

function isVerdict({ parent }: TSESTree.Node): boolean {
  return parent !== undefined && parent.type !== "MemberExpression" && parent.type !== "BinaryExpression";
}

function outermost(node: TSESTree.Node): { outer: TSESTree.Node; parent: TSESTree.Node | undefined } {
  let outer = node;
  while (outer.parent && (transparent.has(outer.parent.type) || isCatch(outer))) {
    outer = isCatch(outer) ? (outer.parent.parent ?? outer.parent) : outer.parent;
  }
  return { outer, parent: outer.parent };
}

/** `check(…).catch(() => false)` */
function isCatch({ parent }: TSESTree.Node): boolean {
  return (
    parent?.type === "MemberExpression" &&
    parent.property.type === "Identifier" &&
    parent.property.name === "catch" &&
    parent.parent?.type === "CallExpression"
  );
}

/** The expression with its `await` and `!`. */
function negation(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  if (parent?.type === "AwaitExpression") return negation(parent);
  return parent?.type === "UnaryExpression" && parent.operator === "!" ? parent : node;
}

function isInOwnDefinition(node: TSESTree.Node, name: string): boolean {
  for (let ancestor = node.parent; ancestor; ancestor = ancestor.parent) {
    if (ancestor.type === "FunctionDeclaration" && ancestor.id?.name === name) return true;
    if (ancestor.type === "VariableDeclarator" && ancestor.id.type === "Identifier" && ancestor.id.name === name) return true;
  }
  return false;
}
