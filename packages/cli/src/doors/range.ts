import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import type { Telling } from "../report/tell.ts";
import { door } from "./door.ts";

/** `credlint range A..B`: what the commits of B that A lacks bring in, their messages included. */
export function range(text: string, telling: Telling): Promise<number> {
  const [, from = "", to = ""] = /^([^-].*?|)\.\.(?!\.)(.*)$/u.exec(text) ?? [];
  if (from === "" && to === "") throw new Problem(words.noRange(text));
  const end = to === "" ? "HEAD" : to;
  const aim = { revisions: [end, `^${from === "" ? "HEAD" : from}`], policyOf: end, isChange: true };
  return door(aim, [], telling, { head: words.broughtIn, goOn: words.goOnInHistory });
}
