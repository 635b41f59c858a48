import { checkSites } from "../check-site.ts";
import type { CheckSite } from "../check-site.ts";
import { remove, replace } from "../edit.ts";
import type { Edit } from "../edit.ts";
import { exits, trusting } from "../parts.ts";
import { textOf } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** The check is gone, with everything that asked for it. */
export const dropped: Mutator = (handler) => {
  const all = checkSites(handler).map((site) => without(handler, site));
  const edits = all.flatMap((found) => found ?? []);
  return all.length > 0 && all.every((found) => found) ? [{ edits, way: "gone" }] : [];
};

function without(handler: Handler, site: CheckSite): Edit[] | undefined {
  const { kind, statement, guard } = site;
  if (kind === "verdict" && guard) {
    const isOwnStatement = statement !== guard;
    // What else the statement gives would be missing.
    if (isOwnStatement && textOf(handler, statement).includes("{ ")) {
      return /^const \{/u.test(textOf(handler, statement)) ? undefined : [remove(handler.code, statement), unguarded(handler, guard)];
    }
    return [...(isOwnStatement ? [remove(handler.code, statement)] : []), unguarded(handler, guard)];
  }
  if (kind === "value") {
    const text = trusting(handler, site);
    const { parent } = site.call;
    return text === undefined ? undefined : [replace(parent.type === "AwaitExpression" ? parent : site.call, text)];
  }
  const block = statement.parent;
  const isWholeTry = block?.type === "BlockStatement" && block.parent.type === "TryStatement" && block.body.length === 1;
  return [remove(handler.code, isWholeTry ? block.parent : statement)];
}

/** The `if` goes; where its body is the use of a payload that passed, only the condition goes. */
function unguarded(handler: Handler, guard: NonNullable<CheckSite["guard"]>): Edit {
  const refuses = exits(handler, guard.consequent) && !/JSON\.parse|body\./u.test(textOf(handler, guard.consequent));
  if (refuses) return remove(handler.code, guard);
  return replace(guard, textOf(handler, guard.consequent).replace(/^\{\n?/u, "").replace(/\n?\s*\}$/u, "").trimStart());
}
