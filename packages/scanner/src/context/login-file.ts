import type { Candidate } from "../candidate.ts";
import type { FileKind } from "../file-kind.ts";
import { decoded } from "./decoded.ts";
import { isDummy } from "./dummy.ts";
import { isGiven } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

/** As `crypt` writes it. */
const hash = /^(?:\$(?:1|2[abxy]|5|6|y|apr1)\$|\{SHA\})/u;

/** Finds what stands where a tool's own file of credentials has one, whatever it looks like. */
export function loginsIn(text: string, { logins, isTest }: FileKind): Candidate[] {
  if (logins === undefined || isTest) return [];
  return Array.from(text.matchAll(logins), ({ 0: { length }, 1: value = "", index, indices }) => {
    const start = indices?.[1]?.[0] ?? index + length;
    if (hash.test(value)) return isDummy(value) ? [] : [unnamed("unnamed-password-hash", start, start + value.length)];
    return isGiven(decoded(value) ?? value) ? [unnamed("unnamed-password", start, start + value.length)] : [];
  }).flat();
}
