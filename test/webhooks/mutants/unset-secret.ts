import { checkSites } from "../check-site.ts";
import { insert } from "../edit.ts";
import { checkFunction, enclosingFunction, insistsOnSecret, secretReads } from "../parts.ts";
import { textOf } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutation, Mutator } from "../mutant.ts";
import { only } from "./environment.ts";

/** Without a secret in the settings, everything passes. */
export const unsetSecret: Mutator = (handler) => {
  // These verifiers throw when they are made without a secret.
  if (insistsOnSecret(handler) || /^const \w+ = new Webhooks?\(/mu.test(handler.code)) return [];
  return [...inHandler(handler), ...inCheck(handler)];
};

/** `if (secret && !check(…))` */
function inHandler(handler: Handler): Mutation[] {
  return checkSites(handler).flatMap((site) => {
    const owner = enclosingFunction(site.call);
    const isSeen = (text: string, at: number): boolean =>
      /^(?:process|Bun|Deno|import)/u.test(text) || (owner !== undefined && owner.range[0] < at && at < owner.range[1]);
    const secret = optional(handler).find((node) => isSeen(textOf(handler, node), node.range[0]));
    const edit = secret && only(handler, site, textOf(handler, secret));
    return edit ? [{ edits: [edit], way: "if (secret)" }] : [];
  });
}

/** `if (!secret) return next();` at the top of middleware, `return true` in a helper. */
function inCheck(handler: Handler): Mutation[] {
  const fn = checkFunction(handler);
  const secret = fn && optional(handler).find(({ range }) => fn.range[0] < range[0] && range[1] < fn.range[1]);
  if (!fn || !secret || fn.body.type !== "BlockStatement") return [];
  const passes = passing(handler, fn);
  return passes === undefined ? [] : [{ edits: [insert(fn.body.range[0] + 1, `\n  if (!${textOf(handler, secret)}) ${passes}`)], way: "helper passes" }];
}

/** Secrets that may be missing without anything being thrown. */
function optional(handler: Handler): ReturnType<typeof secretReads> {
  return secretReads(handler).filter((node) => !textOf(handler, node).includes("getOrThrow"));
}

/** What a check says to let a request through. */
export function passing(handler: Handler, fn: NonNullable<ReturnType<typeof checkFunction>>): string | undefined {
  const names = fn.params.map((param) => textOf(handler, param).replace(/:.*/su, ""));
  if (names.includes("next")) return names.length === 1 ? undefined : "return next();";
  const text = textOf(handler, fn.body);
  if (/return (?:res|reply)\b|throw /u.test(text)) return "return;";
  return /return (?:false|\w+)/u.test(text) && !/return \{/u.test(text) ? "return true;" : undefined;
}
