import { checkSites } from "../check-site.ts";
import type { CheckSite } from "../check-site.ts";
import { replace } from "../edit.ts";
import type { Edit } from "../edit.ts";
import { exits, trusting } from "../parts.ts";
import { textOf } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** Conditions under which careless authors leave the check out. */
const conditions = [
  'process.env.NODE_ENV === "production"',
  'process.env.SKIP_WEBHOOK_VERIFICATION !== "true"',
  '!process.env.DISABLE_SIGNATURE_CHECK',
  'process.env.NODE_ENV !== "development"',
];

/** A switch turns the check off. */
export const environment: Mutator = (handler) =>
  checkSites(handler).flatMap((site) => {
    const condition = conditions[handler.name.length % conditions.length] ?? "";
    const edit = only(handler, site, condition);
    return edit ? [{ edits: [edit], way: condition }] : [];
  });

/** The check happens only under a condition. */
export function only(handler: Handler, site: CheckSite, condition: string): Edit | undefined {
  const { kind, statement, guard, call } = site;
  if (kind === "verdict") {
    if (!guard || !exits(handler, guard.consequent)) return undefined;
    const isRefusal = !/JSON\.parse|await/u.test(textOf(handler, guard.consequent));
    if (!isRefusal) return undefined;
    // Asked before the guard, the check might throw; what is not asked cannot.
    if (statement !== guard && !/^const \{/u.test(textOf(handler, statement))) return spared(handler, call, condition);
    const test = textOf(handler, guard.test);
    const safe = /\|\||&&/u.test(test) ? `(${test})` : test;
    return replace(guard.test, `${condition} && ${safe}`);
  }
  if (kind === "value") {
    const trusted = trusting(handler, site);
    const whole = call.parent.type === "AwaitExpression" ? call.parent : call;
    return trusted === undefined ? undefined : replace(whole, `${condition} ? ${textOf(handler, whole)} : ${trusted}`);
  }
  return replace(statement, `if (${condition}) ${textOf(handler, statement)}`);
}

/** `const valid = condition ? check(…) : true;` */
function spared(handler: Handler, call: CheckSite["call"], condition: string): Edit {
  const whole = call.parent.type === "AwaitExpression" ? call.parent : call;
  const text = `${condition} ? ${textOf(handler, whole)} : true`;
  const isPart = whole.parent.type === "LogicalExpression" || whole.parent.type === "MemberExpression";
  return replace(whole, isPart ? `(${text})` : text);
}
