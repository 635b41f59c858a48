import type { UnnamedSecret } from "@credlint/catalogue";
import type { Candidate } from "../candidate.ts";
import { mask } from "../mask.ts";

/** A secret that only its place or its name tells; any format that fits speaks before it. */
export function unnamed(format: UnnamedSecret["id"], start: number, end: number): Candidate {
  return { format, provider: "unnamed", range: [start, end], verdict: "named", masked: mask(""), kind: "secret", specificity: 0 };
}
