import { explain } from "@credlint/scanner";
import type { Place, PlacedScope } from "../scan/report.ts";

/** The sentences for a place: what, why, and the next step. */
export function wordsOf(place: Place): Pick<PlacedScope, "what" | "why" | "next"> {
  return place.scope ?? explain(place);
}
