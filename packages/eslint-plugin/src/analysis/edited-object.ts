import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { staticKey } from "../syntax/static-key.ts";
import { isSeenAt, isSurelyDone } from "./living-writes.ts";

/** Whether members of the object a name stands for are deleted or written over: what is left is somebody's choice. */
export function isEdited(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  const variable = node.type === "Identifier" ? findVariable(sourceCode, node) : undefined;
  return variable?.references.some(({ identifier }) => isEdit(identifier)) === true;
}

function isEdit({ parent: member }: TSESTree.Node): boolean {
  if (member?.type !== "MemberExpression") return false;
  const { parent } = member;
  if (parent.type === "UnaryExpression") return parent.operator === "delete";
  return parent.type === "AssignmentExpression" && parent.left === member;
}

/** Stands for every key: a member is deleted or set by a name only known at run time. */
export const anyKey = "*";

/** The keys of a variable's object that are deleted or written over before a place. */
export function editedKeys(variable: TSESLint.Scope.Variable, read: TSESTree.Node): string[] {
  return editsOf(variable).flatMap((member) => (isSeenAt(member, read) ? [staticKey(member) ?? anyKey] : []));
}

const known = new WeakMap<TSESLint.Scope.Variable, readonly TSESTree.MemberExpression[]>();

/** The members of a variable's object that are deleted or written over anywhere; asked for at every read of it. */
function editsOf(variable: TSESLint.Scope.Variable): readonly TSESTree.MemberExpression[] {
  const edits = known.get(variable) ?? variable.references.flatMap(({ identifier }) => {
    const { parent } = identifier;
    return parent.type === "MemberExpression" && parent.object === identifier && isEdit(identifier) ? [parent] : [];
  });
  known.set(variable, edits);
  return edits;
}

/** A value put into an object after it was made, and the key where it has one. */
export interface Added {
  readonly value: TSESTree.Node;
  readonly key?: string;
}

const filling: ReadonlySet<string> = new Set(["push", "unshift", "add"]);
const setting: ReadonlySet<string> = new Set(["set", "append"]);

/** What is put into the object or collection a variable holds before a place: `o.key = v`, `list.push(v)`, `Object.assign(o, v)`. */
export function addedValues(variable: TSESLint.Scope.Variable, read: TSESTree.Node): Added[] {
  const added = variable.references.flatMap(({ identifier }) => (isSeenAt(identifier, read) ? addedAt(identifier) : []));
  const isReplaced = ({ value, key }: Added, index: number): boolean =>
    added.slice(index + 1).some((later) => key !== undefined && later.key === key && later.value.parent?.type === value.parent?.type && isSurelyDone(later.value.parent ?? later.value, read));
  return added.filter((each, index) => !isReplaced(each, index));
}

function addedAt(use: TSESTree.Node): Added[] {
  const { parent } = use;
  if (parent?.type === "CallExpression") {
    const isAssign = calledName(parent) === "assign" && parent.arguments[0] === use;
    return isAssign ? parent.arguments.slice(1).map((value) => ({ value })) : [];
  }
  if (parent?.type !== "MemberExpression" || parent.object !== use) return [];
  // `url.searchParams.set(…)`, `request.headers.append(…)`: the part belongs to the whole.
  if (/^(?:searchParams|headers)$/u.test(staticKey(parent) ?? "")) return addedAt(parent);
  return addedThrough(parent);
}

function addedThrough(member: TSESTree.MemberExpression): Added[] {
  const { parent } = member;
  const key = staticKey(member);
  if (parent.type === "AssignmentExpression" && parent.left === member) return [{ value: parent.right, ...(key !== undefined && { key }) }];
  if (parent.type !== "CallExpression" || parent.callee !== member || key === undefined) return [];
  if (filling.has(key)) return parent.arguments.map((value) => ({ value }));
  const [name, value] = parent.arguments;
  if (!setting.has(key) || !value) return [];
  return [{ value, ...(name?.type === "Literal" && { key: String(name.value) }) }];
}

/** `o.key = value`, before a place. */
export function memberWrites(variable: TSESLint.Scope.Variable, read: TSESTree.Node, key: string): TSESTree.AssignmentExpression[] {
  return editsOf(variable).flatMap((member) => {
    const { parent } = member;
    return parent.type === "AssignmentExpression" && staticKey(member) === key && isSeenAt(member, read) ? [parent] : [];
  });
}
