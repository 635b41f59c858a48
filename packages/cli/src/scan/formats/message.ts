import { wordsOf } from "../../report/words-of.ts";
import type { Place } from "../report.ts";

/** The rule that finds it in the editor too. */
export function ruleFor({ scope }: Place): string {
  return scope ? "no-broad-oauth-scope" : "no-hardcoded-token";
}

/** All that there is to say, in one line. */
export function message(place: Place): string {
  const { what, why, next } = wordsOf(place);
  return [what, why, next, ...(place.note === undefined ? [] : [place.note])].join(" ");
}
