import type { PermissionBit } from "@credlint/catalogue/permissions/types";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { nameWords } from "../syntax/name-words.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import { listElements } from "./list-elements.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A number whose bits are permissions, and the expression that writes it. */
export interface PermissionNumber {
  readonly node: TSESTree.Node;
  readonly number: bigint;
}

type Bits = readonly PermissionBit[];

/** Objects of client libraries that hold a number for every permission: `PermissionFlagsBits.Administrator`. */
const flagHolder = /^(?:PermissionFlagsBits|Flags|FLAGS|Permissions)$/u;
/** Calls that write the same number in another type. */
const converting: ReadonlySet<string> = new Set(["BigInt", "String", "Number", "toString"]);
/** Numbers put together from numbers. */
const maxDepth = 10;

/** The permissions an expression names: numbers, texts, flags and lists of them, joined by `|`; what is not known is left out. */
export function permissionNumbers(flow: ValueFlow, value: TSESTree.Node, bits: Bits, depth = 0): PermissionNumber[] {
  if (depth === maxDepth) return [];
  return listElements(flow, value).flatMap((wrapped) => {
    const node = unwrap(wrapped);
    const parts = partsOf(node);
    if (parts) return parts.flatMap((part) => permissionNumbers(flow, part, bits, depth + 1));
    const number = numberOf(node, bits);
    return number === undefined ? [] : [{ node, number }];
  });
}

function partsOf(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  if (node.type === "BinaryExpression") return node.operator === "|" ? [node.left, node.right] : undefined;
  if (node.type !== "CallExpression" || !converting.has(calledName(node) ?? "")) return undefined;
  const { callee } = node;
  return callee.type === "MemberExpression" ? [callee.object] : node.arguments.slice(0, 1);
}

function numberOf(node: TSESTree.Node, bits: Bits): bigint | undefined {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" && !/^\d+$/u.test(node.value) ? flag(node.value, bits) : integer(node.value);
    case "MemberExpression":
      return flagHolder.test(writtenName(node.object) ?? "") ? flag(staticKey(node) ?? "", bits) : undefined;
    case "BinaryExpression":
      return shifted(node);
    default:
      return undefined;
  }
}

/** `1 << 3` and `1n << 3n`. */
function shifted({ operator, left, right }: TSESTree.BinaryExpression): bigint | undefined {
  if (operator !== "<<" || left.type !== "Literal" || right.type !== "Literal") return undefined;
  const [one, bit] = [integer(left.value), integer(right.value)];
  return one === undefined || bit === undefined || bit > 64n ? undefined : one << bit;
}

function integer(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "string" || Number.isSafeInteger(value) ? BigInt(`${value}`) : undefined;
}

/** Libraries write the vendor's `MANAGE_GUILD` as `ManageGuild`, too. */
function flag(name: string, bits: Bits): bigint | undefined {
  const wanted = nameWords(name).join("_");
  const known = bits.find((candidate) => nameWords(candidate.name).join("_") === wanted);
  return known && 1n << BigInt(known.bit);
}
