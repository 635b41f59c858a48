import { explain } from "@credlint/scanner";
import { styled } from "../output.ts";

/** What a person in a hurry needs to know of one secret: where it stands, what it is, why it matters, the next step. */
export function paragraph(places: readonly string[], secret: Parameters<typeof explain>[0]): string {
  const { what, why, next } = explain(secret);
  return [...places.map((place) => styled("bold", place)), `  ${what}`, `  ${why}`, `  ${next}`].join("\n");
}
