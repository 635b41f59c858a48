import { alphabets } from "@credlint/catalogue";
import type { AlphabetName, Provider, Segment, TokenFormat } from "@credlint/catalogue";
import type { CompiledFormat, Window, WrittenWindow } from "./compiled-format.ts";
import { shareStops, windowOf } from "./rarity.ts";
import { wordKeys } from "./word-keys.ts";
import type { Words } from "./words.ts";

export { shareStops, windowOf, wordKeys };
export type { CompiledFormat, Window, Words, WrittenWindow };

export interface Compiled extends CompiledFormat {
  /** Where to look for it. */
  readonly windows: readonly Window[];
}

/** Of a run that follows a prefix, so many characters are told from the bytes. */
const longestRun = 16;

/** Fewer characters stand in too many other words to be looked for. */
const shortestStart = 5;

/**
 * Turns a catalogue entry into what the scanner runs.
 * Throws a sentence for the author of the entry if it has no anchor, or if its pattern could be slow.
 */
export function compile(provider: Provider, format: TokenFormat): Compiled {
  assertLinear(format);
  const { names } = format;
  const windows = names ? nameWindows(names) : literalWindows(format);
  return {
    id: format.id,
    provider: provider.id,
    kind: format.kind,
    pattern: new RegExp(format.segments.map(segmentPattern).join(""), "y"),
    windows,
    ...(names && { name: new RegExp(`(?:${longestFirst(names).map(namePattern).join("|")})`, "iy") }),
    prefix: commonPrefix(format.segments),
    tail: tailAlphabet(format.segments),
    ...(format.checksum && { checksum: format.checksum }),
    ...(format.structure && { structure: format.structure }),
    ...(format.onlyNear && { onlyNear: new RegExp(alternatives(format.onlyNear), "i") }),
    ...(format.publicNear && { publicNear: new RegExp(alternatives(format.publicNear), "i") }),
    specificity: specificityOf(format, windows),
  };
}

/** A name says more than any literal, a word nearby more than a short one. */
function specificityOf({ names, onlyNear }: TokenFormat, windows: readonly Window[]): number {
  return (names ? 1_000 : 0) + (onlyNear ? 100 : 0) + Math.min(...windows.map(({ literal }) => literal.length));
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

/**
 * A name is looked for by its first words, which are the vendor's and the same in most of its names;
 * as many of them as it takes to be no part of many other words.
 */
function nameWindows(names: readonly string[]): Window[] {
  const literals = names.flatMap((name) => {
    const words = name.toLowerCase().split(/(?<=.)_/u);
    let count = 1;
    while (count < words.length && words.slice(0, count).join("").length < shortestStart) count += 1;
    return ["_", "-", ""].map((joint) => words.slice(0, count).join(joint));
  });
  return [...new Set(literals)].map((literal) => windowOf(literal, 0));
}

/** The first three literal characters in a row that always stand at the same distance from the start. */
function literalWindows(format: TokenFormat): Window[] {
  let offset = 0;
  let literals = [""];
  for (const segment of [...format.segments, { chars: "digits", length: 0 } as const]) {
    if (typeof segment === "object" && "chars" in segment) {
      if (literals.every((literal) => literal.length >= 3)) {
        const shortest = typeof segment.length === "number" ? segment.length : segment.length[0];
        const run = { chars: segment.chars, length: Math.min(shortest, longestRun) };
        return literals.map((literal) => ({ ...windowOf(literal, offset), ...(shortest > 0 && { run }) }));
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

/** `aws_secret_access_key` is also written `aws-secret-access-key` and `awsSecretAccessKey`; a leading `_` stays. */
function namePattern(name: string): string {
  return escapeRegExp(name.toLowerCase()).replace(/(?<=.)_/gu, "[_-]?");
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
