import type { CompiledFormat } from "./compiled-format.ts";
import { endsWord, startsWord } from "./boundary.ts";
import type { Candidate } from "./candidate.ts";
import type { Finding } from "./finding.ts";
import { mask } from "./mask.ts";
import { isPlaceholder, isWord } from "./placeholder.ts";
import { proofOf } from "./proof.ts";

/** How far around a value `publicNear` and `onlyNear` words count. */
export const neighbourhood = 300;

/** Looks closely at one place where a value may start. */
export function judge(text: string, format: CompiledFormat, start: number): Candidate | undefined {
  if (!startsWord(text, start)) return undefined;
  format.pattern.lastIndex = start;
  const value = format.pattern.exec(text)?.[0];
  if (value === undefined || !endsWord(text, start + value.length, format.tail)) return undefined;
  const verdict = verdictOf(value, format);
  if (verdict === undefined) return undefined;
  const around = text.slice(Math.max(0, start - neighbourhood), start + neighbourhood);
  if (format.onlyNear?.test(around) === false) return undefined;
  return {
    format: format.id,
    provider: format.provider,
    range: [start, start + value.length],
    verdict,
    masked: mask(format.prefix),
    // A key that is public here is one to its name as well.
    kind: format.publicNear?.test(around) === true ? "publishable" : format.kind,
    specificity: format.specificity,
  };
}

/** A proof outranks every doubt; a disproof means that the vendor never issued this value. */
function verdictOf(value: string, format: CompiledFormat): Finding["verdict"] | undefined {
  const proof = proofOf(value, format);
  if (proof !== "unknown") return proof === "valid" ? "valid" : undefined;
  if (format.names && isWord(value)) return undefined;
  return isPlaceholder(value, format.prefix) ? undefined : "shaped";
}
