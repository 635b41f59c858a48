import type { TSESTree } from "@typescript-eslint/utils";
import { checkSites } from "../check-site.ts";
import type { CheckSite } from "../check-site.ts";
import { remove, replace } from "../edit.ts";
import type { Edit } from "../edit.ts";
import { calls, checkFunction, exits } from "../parts.ts";
import { textOf } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutation, Mutator } from "../mutant.ts";

/** The check is made, and nobody acts on its answer: in the handler, or in middleware. */
export const ignored: Mutator = (handler) => {
  const sites = checkSites(handler);
  const edits = sites.map((site) => unread(handler, site));
  if (sites.length > 0) return edits.every(Boolean) ? [{ edits: edits.flatMap((edit) => edit ?? []), way: "result unread" }] : [];
  return inMiddleware(handler);
};

function unread(handler: Handler, { kind, call, statement, guard }: CheckSite): Edit | undefined {
  const text = textOf(handler, call.parent.type === "AwaitExpression" ? call.parent : call);
  if (kind === "assert") return replace(statement, `${text};`);
  if (kind !== "verdict" || !guard) return undefined;
  const isRefusal = exits(handler, guard.consequent) && !/JSON\.parse/u.test(textOf(handler, guard.consequent));
  if (!isRefusal) return undefined;
  return statement === guard ? replace(guard, `${text};`) : remove(handler.code, guard);
}

/** `next()` is called whatever the comparison says. */
function inMiddleware(handler: Handler): Mutation[] {
  const owner = checkFunction(handler);
  const guards = calls(handler, "timingSafeEqual").flatMap((call) => guardOf(call) ?? []);
  return guards
    .filter((guard) => owner && owner.range[0] < guard.range[0] && exits(handler, guard.consequent))
    .map((guard) => ({ edits: [replace(guard.consequent, '{ console.warn("signature mismatch"); }')], way: "middleware only warns" }));
}

function guardOf(node: TSESTree.Node): TSESTree.IfStatement | undefined {
  const { parent } = node;
  if (parent?.type === "IfStatement") return parent;
  return parent?.type === "UnaryExpression" || parent?.type === "LogicalExpression" ? guardOf(parent) : undefined;
}
