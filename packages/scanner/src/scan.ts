import type { Candidate } from "./candidate.ts";
import { fileKind } from "./file-kind.ts";
import type { FileKind } from "./file-kind.ts";
import { loginsIn } from "./context/login-file.ts";
import type { Finding, ScanOptions } from "./finding.ts";
import type { Detector } from "./detector.ts";
import { detectorOf } from "./detectors.ts";
import { Filter } from "./filter.ts";
import type { Visit } from "./filter.ts";
import { filterTable } from "./generated/filter.ts";
import { readBytes, readString } from "./readable.ts";
import type { Readable } from "./readable.ts";

let filter: Filter | undefined;

/**
 * Finds tokens in text or bytes, in order, never two over the same characters.
 * Linear in the length of the input; keeps nothing of it.
 */
export function scan(input: string | Uint8Array, options: ScanOptions = {}): Finding[] {
  return findingsIn(input, options, everyHit);
}

/** How a filter's hits are come by. */
export type Hits = (filter: Filter, bytes: Uint8Array, visit: Visit) => void;

const everyHit: Hits = (filter, bytes, visit) => filter.forEachHit(bytes, visit);

export function findingsIn(input: string | Uint8Array, options: ScanOptions, hits: Hits): Finding[] {
  const readable = typeof input === "string" ? readString(input) : readBytes(input);
  const convert = options.offsets === "byte" ? readable.toByte : readable.toUtf16;
  return secretsIn(readable, fileKind(options.path), hits).map(({ kind: _, specificity: __, range: [start, end], ...finding }) => ({
    ...finding,
    range: [convert(start), convert(end)],
  }));
}

/** Secrets by index of the readable text. */
export function secretsIn(readable: Readable, file: FileKind, hits = everyHit): Candidate[] {
  filter ??= new Filter(filterTable());
  const candidates = file.logins === undefined ? [] : loginsIn(readable.around(0, readable.bytes.length).text, file);
  hits(filter, readable.bytes, (item, hit) => {
    const candidate = candidateAt(readable, hit, file, detectorOf(item));
    if (candidate) candidates.push(candidate);
  });
  return settleOverlaps(candidates).filter(({ kind }) => kind === "secret");
}

/** What a detector makes of one place, by index of the readable text. */
export function candidateAt(readable: Readable, hit: number, file: FileKind, { find, judge, reach }: Detector): Candidate | undefined {
  const start = find(readable.bytes, hit, file);
  if (start === undefined) return undefined;
  const { text, from } = readable.around(start, reach);
  const candidate = judge(text, start - from, file);
  return candidate && { ...candidate, range: [candidate.range[0] + from, candidate.range[1] + from] };
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.range[0] - b.range[0] || b.range[1] - a.range[1] || b.specificity - a.specificity;
}

/** Of matches over the same characters the surest, then the earliest, then the longest one stays. */
function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byPlace)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.range[0] >= last.range[1]) kept.push(candidate);
    else if (sureness[candidate.verdict] > sureness[last.verdict]) kept[kept.length - 1] = candidate;
  }
  return kept;
}

const sureness = { valid: 2, shaped: 1, named: 0 } as const;
