import { checkSites } from "../check-site.ts";
import { insert, replace } from "../edit.ts";
import { textOf } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** Forgeries pass, and the vendor is refused. */
export const inverted: Mutator = (handler) =>
  checkSites(handler).flatMap(({ answer }) => {
    if (!answer) return [];
    if (answer.type !== "UnaryExpression") return [{ edits: [insert(answer.range[0], "!")], way: "negated" }];
    return [{ edits: [replace(answer, textOf(handler, answer.argument))], way: "negation gone" }];
  });
