import { checkSites } from "../check-site.ts";
import { replace } from "../edit.ts";
import { textOf } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** A promise is taken for its outcome. */
export const unawaited: Mutator = (handler) =>
  checkSites(handler).flatMap(({ kind, call, statement }) => {
    const { parent } = call;
    const givesMore = /^const \{/u.test(textOf(handler, statement));
    if (kind === "value" || parent.type !== "AwaitExpression" || givesMore) return [];
    return [{ edits: [replace(parent, textOf(handler, call))], way: "await gone" }];
  });
