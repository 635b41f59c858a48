import { decode, running } from "./decode.ts";
import { Filter } from "./filter.ts";
import type { Finding, ScanOptions } from "./finding.ts";
import { formats } from "./generated/formats.ts";
import { judge } from "./judge.ts";
import type { Candidate } from "./judge.ts";

let filter: Filter | undefined;

/**
 * Finds tokens in text or bytes, in order, never two over the same characters.
 * Linear in the length of the input; keeps nothing of it.
 */
export function scan(input: string | Uint8Array, options: ScanOptions = {}): Finding[] {
  if (typeof input === "string") {
    return scanText(input, options.offsets === "byte" ? running((from, to) => Buffer.byteLength(input.slice(from, to))) : undefined);
  }
  const { text, toByte, toUtf16 } = decode(input);
  return scanText(text, options.offsets === "byte" ? toByte : toUtf16);
}

function scanText(text: string, convert: (index: number) => number = (index) => index): Finding[] {
  filter ??= new Filter(formats);
  const candidates: Candidate[] = [];
  filter.forEachHit(text, ({ format, start }) => {
    const candidate = judge(text, format, start);
    if (candidate) candidates.push(candidate);
  });
  return settleOverlaps(candidates)
    .filter(({ kind }) => kind === "secret")
    .map(({ kind: _, range: [start, end], ...finding }) => ({ ...finding, range: [convert(start), convert(end)] }));
}

/** Of matches over the same characters the proven, then the earliest, then the longest one stays. */
function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    const last = kept.at(-1);
    if (last === undefined || candidate.range[0] >= last.range[1]) kept.push(candidate);
    else if (candidate.verdict === "valid" && last.verdict !== "valid") kept[kept.length - 1] = candidate;
  }
  return kept;
}
