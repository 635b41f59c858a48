import { alphabets } from "@credlint/catalogue";
import type { AlphabetName, Provider, Segment, TokenFormat } from "@credlint/catalogue";
import type { FormatRow, Run } from "./compiled-format.ts";
import { wordOf } from "./landmark.ts";
import type { Landmark } from "./landmark.ts";
import { nameLandmarks } from "./name-landmarks.ts";

export interface Compiled {
  readonly row: FormatRow;
  /** Where to look for it. */
  readonly landmarks: readonly Landmark[];
}

/** Of a run that follows a prefix, so many characters are told from the bytes. */
const longestRun = 16;

/**
 * Turns a catalogue entry into what the scanner runs.
 * Throws a sentence for the author of the entry if it has no anchor, or if its pattern could be slow.
 */
export function compile(provider: Provider, format: TokenFormat): Compiled {
  assertLinear(format);
  const { segments } = format;
  const names = format.names && longestFirst(spelledOnce(format.names.map((name) => name.toLowerCase())));
  const calls = format.calls?.map(({ name, argument }) => ({ name: name.toLowerCase(), argument }));
  const landmarks = [...(names ? nameLandmarks(names) : literalLandmarks(format)), ...(calls ?? []).map(({ name }) => wordOf(`${name}(`))];
  const prefix = commonPrefix(segments);
  const run = runBehind(segments, prefix);
  const row = {
    id: format.id,
    provider: provider.id,
    kind: format.kind,
    pattern: segments.map(segmentPattern).join(""),
    ...(names && { names }),
    ...(calls && { calls }),
    prefix,
    ...(run && { run }),
    tail: tailAlphabet(segments),
    longest: segments.reduce((sum, segment) => sum + longestOf(segment), 0),
    ...(format.checksum && { checksum: format.checksum }),
    ...(format.structure && { structure: format.structure }),
    ...(format.onlyNear && { onlyNear: alternatives(format.onlyNear) }),
    ...(format.publicNear && { publicNear: alternatives(format.publicNear) }),
    specificity: specificityOf(format, landmarks),
  };
  return { row, landmarks };
}

/** A name says more than any literal, a word nearby more than a short one. */
function specificityOf({ names, onlyNear }: TokenFormat, landmarks: readonly Landmark[]): number {
  return (names ? 1_000 : 0) + (onlyNear ? 100 : 0) + Math.min(...landmarks.map(({ literal }) => literal.length));
}

/** Bounded runs that cannot give characters to each other backtrack at most once per length: linear. */
function assertLinear(format: TokenFormat): void {
  let open: AlphabetName | undefined;
  for (const segment of format.segments) {
    if (typeof segment === "object" && "chars" in segment) {
      if (open !== undefined && overlaps(open, segment.chars)) {
        throw new Error(`${format.id}: two runs side by side share characters; put a literal between them or fix a length.`);
      }
      open = typeof segment.length === "number" ? undefined : segment.chars;
    } else {
      open = undefined;
    }
  }
}

function overlaps(one: AlphabetName, other: AlphabetName): boolean {
  return [...alphabets[one]].some((char) => alphabets[other].includes(char));
}

function segmentPattern(segment: Segment): string {
  if (typeof segment === "string") return escapeRegExp(segment);
  if ("oneOf" in segment) return alternatives(segment.oneOf);
  const { length } = segment;
  return `[${escapeClass(alphabets[segment.chars])}]{${typeof length === "number" ? length : length.join(",")}}`;
}

/** The first three literal characters in a row that always stand at the same distance from the start. */
function literalLandmarks(format: TokenFormat): Landmark[] {
  let offset = 0;
  let literals = [""];
  for (const segment of [...format.segments, { chars: "digits", length: 0 } as const]) {
    if (typeof segment === "object" && "chars" in segment) {
      if (literals.every((literal) => literal.length >= 3)) {
        const { chars, length } = atLeast(segment);
        const next = { chars: alphabets[chars], length };
        return literals.map((literal) => ({ literal, at: offset, isExact: length > 0, ...(length > 0 && { next }) }));
      }
      const lengths = new Set(literals.map((literal) => literal.length));
      if (lengths.size > 1 || typeof segment.length !== "number") break;
      offset += (literals[0]?.length ?? 0) + segment.length;
      literals = [""];
    } else {
      const next = typeof segment === "string" ? [segment] : segment.oneOf;
      literals = literals.flatMap((literal) => next.map((text) => literal + text));
    }
  }
  throw new Error(`${format.id}: no literal of three characters at a fixed place; give it "names" instead.`);
}

/** The run of which every value has at least so much behind its prefix. */
function runBehind(segments: readonly Segment[], prefix: string): Run | undefined {
  const next = segments.find((segment) => typeof segment !== "string");
  return next && "chars" in next && segments.slice(0, segments.indexOf(next)).join("") === prefix ? atLeast(next) : undefined;
}

function atLeast({ chars, length }: { readonly chars: AlphabetName; readonly length: number | readonly [number, number] }): Run {
  return { chars, length: Math.min(typeof length === "number" ? length : length[0], longestRun) };
}

function longestOf(segment: Segment): number {
  if (typeof segment === "string") return segment.length;
  if ("oneOf" in segment) return Math.max(...segment.oneOf.map(({ length }) => length));
  return typeof segment.length === "number" ? segment.length : segment.length[1];
}

function commonPrefix(segments: readonly Segment[]): string {
  const [first, second] = segments;
  if (typeof first !== "string") return "";
  return typeof second === "string" ? first + second : first;
}

function tailAlphabet(segments: readonly Segment[]): AlphabetName {
  const last = segments.at(-1);
  return typeof last === "object" && "chars" in last ? last.chars : "word";
}

function alternatives(texts: readonly string[]): string {
  return `(?:${texts.map(escapeRegExp).join("|")})`;
}

/** `acme_apikey` is found as `acme_api_key` without its joint, and need not be written down beside it. */
function spelledOnce(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other.length > name.length && covers(other, name)));
}

function covers(other: string, name: string): boolean {
  let at = 0;
  for (const [index, char] of [...other].entries()) {
    if (name.charAt(at) === char) at += 1;
    else if (char !== "_" || index === 0) return false;
  }
  return at === name.length;
}

function longestFirst(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}

function escapeRegExp(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/gu, "\\$&").replaceAll("\n", "\\n");
}

function escapeClass(chars: string): string {
  return chars
    .replace("0123456789", "0-9")
    .replace("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "A-Z")
    .replace("abcdefghijklmnopqrstuvwxyz", "a-z")
    .replace("ABCDEFabcdef", "A-Fa-f")
    .replace("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", "1-9A-HJ-NP-Za-km-z")
    .replace("\\", "\\\\")
    .replace("\r\n", "\\r\\n")
    .replace(/-_$/u, "_-");
}
