import { words } from "../messages.ts";
import { styled } from "../output.ts";
import { wordsOf } from "../report/words-of.ts";
import type { Place } from "../scan/report.ts";

/** What a person in a hurry needs to know of one secret: where it stands, what it is, why it matters, the next step. */
export function paragraph(places: readonly string[], secret: Place): string {
  const { what, why, next } = wordsOf(secret);
  const { note, verdict, fingerprint, scope } = secret;
  const sure = verdict === "valid" ? [] : [words.sure[verdict]];
  const lines = [what, ...sure, why, next, ...(note === undefined ? [] : [note]), ...(scope ? [] : [words.fingerprint(fingerprint)])];
  return [...places.map((place) => styled("bold", place)), ...lines.map((line) => `  ${line}`)].join("\n");
}
