import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { writtenName } from "../syntax/written-name.ts";
import { operands } from "../syntax/operands.ts";

/** A digest that a method compares with what the sender claims it to be, stopping at the first difference as `===` does. */
export interface MemberCompare {
  readonly digest: TSESTree.Node;
  readonly operator: string;
}

const claimed = /sig|given|received|provided|header/i;

/** `signatures.includes(digest)`, `digest.equals(given)`. */
export function memberCompare(node: TSESTree.CallExpression, isDigest: (side: TSESTree.Node) => boolean): MemberCompare | undefined {
  const { callee, arguments: [argument, ...more] } = node;
  const operator = calledName(node) ?? "";
  if (callee.type !== "MemberExpression" || !argument || more.length > 0 || !/^(includes|equals|localeCompare)$/.test(operator)) return undefined;
  const sides = [callee.object, argument];
  const others = sides.filter((side) => !isDigest(side));
  const [digest] = sides.filter((side) => !others.includes(side));
  return digest && others.flatMap((other) => [other, ...operands(other)]).some((other) => claimed.test(writtenName(other) ?? "")) ? { digest, operator } : undefined;
}
