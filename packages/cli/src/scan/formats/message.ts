import { explain } from "@credlint/scanner";
import type { Place } from "../report.ts";

/** The rule by which all tokens are found, in the editor too. */
export const rule = "no-hardcoded-token";

/** All that there is to say, in one line. */
export function message(place: Place): string {
  const { what, why, next } = explain(place);
  return [what, why, next, ...(place.note === undefined ? [] : [place.note])].join(" ");
}
