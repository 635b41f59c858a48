import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "../syntax/static-key.ts";

/** A value that may be the member asked for. */
export interface MemberValue {
  readonly value: TSESTree.Node;
  /** The value is an object spread in: the member is still to be read from it. */
  readonly whole: boolean;
  /** The value is a function whose result is the member. */
  readonly isGetter?: boolean;
}

/**
 * What `key` of a literal object or array holds: the last property of that name, or else whatever was spread in.
 * Undefined if a key is computed, so that nobody can say.
 */
export function objectMember(
  node: TSESTree.ObjectExpression | TSESTree.ArrayExpression,
  key: string,
): MemberValue[] | undefined {
  if (node.type === "ArrayExpression") return elementAt(node, Number(key));
  const spread: MemberValue[] = [];
  for (const property of node.properties.toReversed()) {
    if (property.type === "SpreadElement") {
      spread.push({ value: property.argument, whole: true });
      continue;
    }
    const name = staticKey(property);
    if (name === undefined) return undefined;
    if (name === key) return [{ value: property.value, whole: false, isGetter: property.kind === "get" }, ...spread];
  }
  return spread;
}

function elementAt(node: TSESTree.ArrayExpression, index: number): MemberValue[] | undefined {
  const before = node.elements.slice(0, index + 1);
  if (!Number.isInteger(index) || before.some((element) => element?.type === "SpreadElement")) return undefined;
  const value = before[index];
  return value ? [{ value, whole: false }] : [];
}
