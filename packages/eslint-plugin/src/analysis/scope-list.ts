import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import { returnedExpressions } from "../syntax/returned-expressions.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { listElements } from "./list-elements.ts";
import { scopeWords } from "./scope-words.ts";
import type { WrittenScope } from "./scope-words.ts";
import { tracedTexts } from "./traced-text.ts";
import type { ValueFlow } from "./value-flow.ts";

/** The scopes an expression names: a text with separators, a list, what a constant holds or a function returns. */
export function scopeList(flow: ValueFlow, wrapped: TSESTree.Node): WrittenScope[] {
  const node = unwrap(wrapped);
  const values = isFunction(node) ? returnedExpressions(node, flow.sourceCode.visitorKeys) : [node];
  return values
    .flatMap((value) => listElements(flow, value))
    .flatMap((element) => tracedTexts(flow, element))
    .flatMap((text) => scopeWords(text));
}
