import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";

/** What may still be in a variable where it is read. */
export interface LivingWrites {
  /** The value it was declared with. */
  readonly isFirstAlive: boolean;
  readonly writes: readonly TSESLint.Scope.Reference[];
}

/**
 * The writes to a variable that can be seen at a place: none that is surely written over before, and none that only
 * comes later. What other functions write counts always: nobody knows when they run.
 */
export function livingWrites(variable: TSESLint.Scope.Variable, read: TSESTree.Node): LivingWrites {
  const writes = writesTo(variable);
  if (writes.length === 0) return untouched;
  const home = functionOf(read);
  const [name] = variable.identifiers;
  if (writes.length > maxWrites || (name && functionOf(name) !== home)) return { isFirstAlive: true, writes };
  const last = Math.max(-1, ...writes.filter((write) => isSurelyBefore(write, read)).map(({ identifier }) => identifier.range[0]));
  const living = writes.filter(({ identifier }) => {
    if (functionOf(identifier) !== home || isRepeated(identifier, read)) return true;
    return identifier.range[0] >= last && identifier.range[0] < read.range[0];
  });
  return { isFirstAlive: last < 0, writes: living };
}

const untouched: LivingWrites = { isFirstAlive: true, writes: [] };

const known = new WeakMap<TSESLint.Scope.Variable, readonly TSESLint.Scope.Reference[]>();

/** All writes but the declaration's own; asked for at every read of the variable. */
function writesTo(variable: TSESLint.Scope.Variable): readonly TSESLint.Scope.Reference[] {
  const writes = known.get(variable) ?? variable.references.filter((reference) => reference.isWrite() && reference.init !== true);
  known.set(variable, writes);
  return writes;
}

/** More writes than anyone follows by hand: then every one counts. */
const maxWrites = 50;

/** Whether a place comes after another in the same run of their function, or may come round again. */
export function isSeenAt(edit: TSESTree.Node, read: TSESTree.Node): boolean {
  return functionOf(edit) !== functionOf(read) || edit.range[0] < read.range[0] || isRepeated(edit, read);
}

/** `name = value;` as a statement of a block that the read stands in as well, further down. */
export function isSurelyDone(edit: TSESTree.Node, read: TSESTree.Node): boolean {
  const { parent: statement } = edit;
  if (statement?.type !== "ExpressionStatement" || functionOf(edit) !== functionOf(read)) return false;
  const block: TSESTree.Node = statement.parent;
  if (block.type !== "BlockStatement" && block.type !== "Program") return false;
  return statement.range[1] <= read.range[0] && isWithin(read, block);
}

function isSurelyBefore({ identifier }: TSESLint.Scope.Reference, read: TSESTree.Node): boolean {
  const assignment = identifier.parent;
  return assignment.type === "AssignmentExpression" && assignment.operator === "=" && assignment.left === identifier && isSurelyDone(assignment, read);
}

/** Whether both stand in one loop, so that what is written after the read is there the next time. */
function isRepeated(write: TSESTree.Node, read: TSESTree.Node): boolean {
  if (write.range[0] < read.range[0]) return false;
  for (let loop = enclosing(write, isLoop); loop; loop = enclosing(loop, isLoop)) {
    if (isWithin(read, loop)) return functionOf(loop) === functionOf(read);
  }
  return false;
}

function isLoop(node: TSESTree.Node): node is TSESTree.Node {
  return /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/u.test(node.type);
}

function isWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];
}

function functionOf(node: TSESTree.Node): TSESTree.Node | undefined {
  return enclosing(node, isFunction);
}
