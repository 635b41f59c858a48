import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { isClass } from "../syntax/is-class.ts";
import type { ClassNode } from "../syntax/is-class.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import type { MemberValue } from "./object-member.ts";

/** The class whose instance `this` is; nested ordinary functions rebind `this` and are rare enough not to be told apart. */
export function classOfThis(node: TSESTree.Node): ClassNode | undefined {
  return node.type === "ThisExpression" ? enclosing(node, isClass) : undefined;
}

/** The literal object whose method `this` stands in; undefined if a class or nothing is nearer. */
export function objectOfThis(node: TSESTree.Node): TSESTree.ObjectExpression | undefined {
  const owner = node.type === "ThisExpression" ? enclosing(node, bindsThis) : undefined;
  const object = owner?.parent.type === "Property" ? owner.parent.parent : undefined;
  return object?.type === "ObjectExpression" ? object : undefined;
}

function bindsThis(node: TSESTree.Node): node is FunctionNode {
  return isFunction(node) && node.type !== "ArrowFunctionExpression";
}

/**
 * What a field or method of a class holds: its initial value, every `this.key = …` in the class, or the constructor's
 * parameter property. Undefined if the class never sets it: it may be inherited.
 */
export function classMember(
  owner: ClassNode,
  key: string,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): MemberValue[] | undefined {
  const values = [
    ...owner.body.body.flatMap((member) => declaredValue(member, key)),
    ...(writesOf(owner, visitorKeys).get(key) ?? []).map((value) => ({ value, whole: false })),
  ];
  return values.length > 0 ? values : undefined;
}

type Writes = ReadonlyMap<string, readonly TSESTree.Node[]>;

const known = new WeakMap<ClassNode, Writes>();

/** Every value a class gives its own fields, by field; one walk serves all questions about the class. */
function writesOf(owner: ClassNode, visitorKeys: TSESLint.SourceCode.VisitorKeys): Writes {
  const found = known.get(owner);
  if (found) return found;
  const writes = new Map<string, TSESTree.Node[]>();
  const add = (key: string, value: TSESTree.Node): unknown => writes.set(key, [...(writes.get(key) ?? []), value]);
  for (const node of descendants(owner.body, visitorKeys, (child) => !isClass(child))) {
    const field = isFieldWrite(node) ? staticKey(node.left) : undefined;
    if (field !== undefined && isFieldWrite(node)) add(field, node.right);
    const parameter = node.type === "TSParameterProperty" ? parameterName(node) : undefined;
    if (parameter) add(parameter.name, parameter);
  }
  known.set(owner, writes);
  return writes;
}

function declaredValue(member: TSESTree.ClassElement, key: string): MemberValue[] {
  if (member.type !== "PropertyDefinition" && member.type !== "MethodDefinition") return [];
  if (!member.value || staticKey(member) !== key || (member.type === "MethodDefinition" && member.kind === "set")) return [];
  return [{ value: member.value, whole: false, isGetter: member.type === "MethodDefinition" && member.kind === "get" }];
}

function isFieldWrite(
  node: TSESTree.Node,
): node is TSESTree.AssignmentExpression & { left: TSESTree.MemberExpression } {
  return (
    node.type === "AssignmentExpression" &&
    node.left.type === "MemberExpression" &&
    node.left.object.type === "ThisExpression"
  );
}

function parameterName({ parameter }: TSESTree.TSParameterProperty): TSESTree.Identifier | undefined {
  const target = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
  return target.type === "Identifier" ? target : undefined;
}
