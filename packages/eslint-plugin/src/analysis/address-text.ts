import type { TSESTree } from "@typescript-eslint/utils";
import { outermostSum } from "../syntax/outermost-sum.ts";
import { unwrap } from "../syntax/unwrap.ts";

/** A template or a sum, taken apart: `texts[i]` stands before `holes[i]`, and one more text at the end. */
export interface AddressText {
  readonly texts: readonly string[];
  readonly holes: readonly TSESTree.Node[];
}

/** Undefined for what is part of a longer text, which is looked at as a whole. */
export function addressText(node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression): AddressText | undefined {
  if (outermostSum(node) !== node || (node.type === "BinaryExpression" && node.operator !== "+")) return undefined;
  const texts = [""];
  const holes: TSESTree.Node[] = [];
  for (const part of partsOf(node)) {
    if (typeof part === "string") texts.push(`${texts.pop() ?? ""}${part}`);
    else {
      holes.push(part);
      texts.push("");
    }
  }
  return { texts, holes };
}

function* partsOf(wrapped: TSESTree.Node): Generator<string | TSESTree.Node> {
  const node = unwrap(wrapped);
  if (node.type === "Literal" && typeof node.value === "string") yield node.value;
  else if (node.type === "BinaryExpression" && node.operator === "+") {
    yield* partsOf(node.left);
    yield* partsOf(node.right);
  } else if (node.type === "TemplateLiteral") {
    for (const [index, { value }] of node.quasis.entries()) {
      yield value.raw;
      const hole = node.expressions[index];
      if (hole) yield hole;
    }
  } else yield node;
}
