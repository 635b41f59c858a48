import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";

/** What callers in this file hand to one parameter. */
export interface Arguments {
  readonly values: readonly TSESTree.Node[];
  /** True if there can be no other caller. */
  readonly isComplete: boolean;
}

const unknown: Arguments = { values: [], isComplete: false };

/** Looks at direct calls, immediately invoked functions, and callbacks of `.then`. */
export function argumentsFor(
  owner: FunctionNode,
  index: number,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Arguments {
  const { parent } = owner;
  if (parent.type === "CallExpression") return fromCallback(owner, parent, index);
  const variable = variableOf(owner, sourceCode);
  if (!variable) return unknown;
  const uses = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
  const calls = uses.flatMap((use) => (use.parent.type === "CallExpression" && use.parent.callee === use ? use.parent : []));
  return {
    values: calls.flatMap((call) => argumentAt(call, index) ?? []),
    isComplete: calls.length > 0 && calls.length === uses.length && !isExported(owner),
  };
}

function fromCallback(owner: FunctionNode, call: TSESTree.CallExpression, index: number): Arguments {
  if (call.callee === owner) {
    return { values: [argumentAt(call, index)].flatMap((value) => value ?? []), isComplete: true };
  }
  const { callee } = call;
  const isThen = callee.type === "MemberExpression" && staticKey(callee) === "then" && call.arguments[0] === owner;
  return isThen && index === 0 ? { values: [callee.object], isComplete: true } : unknown;
}

function argumentAt(call: TSESTree.CallExpression, index: number): TSESTree.Node | undefined {
  const before = call.arguments.slice(0, index + 1);
  return before.some((argument) => argument.type === "SpreadElement") ? undefined : before[index];
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
