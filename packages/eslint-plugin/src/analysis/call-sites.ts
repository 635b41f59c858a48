import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import { methodCalls } from "./method-calls.ts";
import type { Member } from "./method-calls.ts";

/** What callers in this file hand to one parameter. */
export interface Arguments {
  readonly values: readonly TSESTree.Node[];
  /** True if there can be no other caller. */
  readonly isComplete: boolean;
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

const unknown: Arguments = { values: [], isComplete: false };

/** Looks at direct calls, `call`, `apply` and `bind`, methods, constructors, immediately invoked functions, and callbacks. */
export function argumentsFor(
  owner: FunctionNode,
  index: number,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Arguments {
  const { parent } = owner;
  if (parent.type === "CallExpression") return fromCallback(owner, parent, index);
  if (parent.type === "MethodDefinition" || parent.type === "PropertyDefinition" || parent.type === "Property") return toMethod(parent, index, sourceCode);
  const variable = variableOf(owner, sourceCode);
  return variable ? toVariable(variable, index, isExported(owner)) : unknown;
}

function toVariable(variable: TSESLint.Scope.Variable, index: number, isKnownElsewhere: boolean): Arguments {
  const uses = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
  const calls = uses.map((use) => handedBy(use, index));
  return {
    values: calls.flatMap((values) => values ?? []),
    isComplete: calls.length > 0 && calls.every((values) => values !== undefined) && !isKnownElsewhere,
  };
}

/** What one use of a function hands to a parameter; undefined if the use is no call. */
function handedBy(use: TSESTree.Node, index: number): TSESTree.Node[] | undefined {
  const { parent } = use;
  if (parent?.type === "CallExpression" || parent?.type === "NewExpression") {
    if (parent.callee === use) return argumentAt(parent.arguments, index);
    const { values, isComplete } = parent.type === "CallExpression" ? fromCallback(use, parent, index) : unknown;
    return isComplete ? [...values] : undefined;
  }
  if (parent?.type !== "MemberExpression" || parent.object !== use) return undefined;
  const call = parent.parent;
  if (call.type !== "CallExpression" || call.callee !== parent) return undefined;
  return throughInvoker(call, staticKey(parent) ?? "", index);
}

/** `f.call(self, a)`, `f.apply(self, [a])`, `f.bind(self, a)`; what else a bound function is handed stays open. */
function throughInvoker(call: TSESTree.CallExpression, invoker: string, index: number): TSESTree.Node[] | undefined {
  if (invoker === "call") return argumentAt(call.arguments, index + 1);
  const list = call.arguments[1];
  if (invoker === "apply" && list?.type === "ArrayExpression") return argumentAt(list.elements, index);
  if (invoker !== "bind" || call.arguments.length < index + 2) return undefined;
  return argumentAt(call.arguments, index + 1);
}

function toMethod(member: Member, index: number, sourceCode: Readonly<TSESLint.SourceCode>): Arguments {
  const owner = member.parent.parent;
  const isConstructor = member.type === "MethodDefinition" && member.kind === "constructor";
  if (!isConstructor) {
    const calls = methodCalls(sourceCode, member);
    return { values: calls.flatMap((call) => argumentAt(call.arguments, index)), isComplete: false };
  }
  const variable = owner?.type === "ClassDeclaration" ? sourceCode.getDeclaredVariables?.(owner)[0] : undefined;
  const calls = variable?.references.flatMap(({ identifier: { parent }, identifier }) => (parent.type === "NewExpression" && parent.callee === identifier ? parent : [])) ?? [];
  return { values: calls.flatMap((call: Call) => argumentAt(call.arguments, index)), isComplete: false };
}

function fromCallback(owner: TSESTree.Node, call: TSESTree.CallExpression, index: number): Arguments {
  if (call.callee === owner) return { values: argumentAt(call.arguments, index), isComplete: true };
  const { callee } = call;
  if (callee.type !== "MemberExpression" || call.arguments[0] !== owner || index > 0) return unknown;
  return staticKey(callee) === "then" ? { values: [callee.object], isComplete: true } : unknown;
}

function argumentAt(given: readonly (TSESTree.Node | null)[], index: number): TSESTree.Node[] {
  const before = given.slice(0, index + 1);
  const value = before[index];
  return !value || before.some((argument) => argument?.type === "SpreadElement") ? [] : [value];
}

function variableOf(
  owner: FunctionNode,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TSESLint.Scope.Variable | undefined {
  const declaration = owner.parent.type === "VariableDeclarator" ? owner.parent : owner;
  if (declaration === owner && owner.type !== "FunctionDeclaration") return undefined;
  return sourceCode.getDeclaredVariables?.(declaration)[0];
}

function isExported(owner: FunctionNode): boolean {
  const statement = owner.parent.type === "VariableDeclarator" ? owner.parent.parent.parent : owner.parent;
  return statement?.type === "ExportNamedDeclaration" || statement?.type === "ExportDefaultDeclaration";
}

/** The arguments of a call that stand at the places of their parameters: none is spread, and the function is called itself. */
export function plainArguments(call: TSESTree.CallExpression | undefined): readonly TSESTree.Node[] | undefined {
  if (!call || call.arguments.some(({ type }) => type === "SpreadElement")) return undefined;
  const isInvoker = call.callee.type === "MemberExpression" && /^(?:call|apply|bind)$/u.test(staticKey(call.callee) ?? "");
  return isInvoker ? undefined : call.arguments;
}
