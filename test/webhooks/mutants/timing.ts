import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../../../packages/eslint-plugin/src/syntax/called-name.ts";
import { replace } from "../edit.ts";
import { calls } from "../parts.ts";
import { textOf } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** The comparison stops at the first difference. */
export const timing: Mutator = (handler) => {
  const compared = calls(handler, "timingSafeEqual").filter((node) => !textOf(handler, node).includes("subtle"));
  return compared.flatMap((call) => {
    const [one, other] = call.arguments;
    if (!one || !other) return [];
    const isNegated = call.parent.type === "UnaryExpression";
    const text = `${asText(handler, one)} ${isNegated ? "!==" : "==="} ${asText(handler, other)}`;
    return [{ edits: [replace(isNegated ? call.parent : call, text)], way: isNegated ? "!==" : "===" }];
  });
};

/** The text inside `Buffer.from(…)`; a buffer written as text otherwise. */
function asText(handler: Handler, node: TSESTree.Node): string {
  if (node.type !== "CallExpression") return `${textOf(handler, node)}.toString("hex")`;
  const [first] = node.arguments;
  const isWrapped = /^(?:from|sha|sha256)$/u.test(calledName(node) ?? "") && node.arguments.length === 1;
  return isWrapped && first ? textOf(handler, first) : `${textOf(handler, node)}.toString("hex")`;
}
