import { alphabets } from "@credlint/catalogue";
import type { Segment, TokenFormat } from "@credlint/catalogue";
import { checksumOf } from "./checksum.ts";
import { isPlaceholder, isWord } from "./placeholder.ts";

/** A text that holds one token, made from the format itself. */
export interface Sample {
  readonly text: string;
  readonly value: string;
  /** Where `value` starts in `text`. */
  readonly start: number;
}

/** A token nobody ever issued, the same one for the same seed. */
export function sample(format: TokenFormat, seed = 1): Sample {
  const random = randomNumbers(seed + 1);
  let value = draw(format, random);
  while (isPlaceholder(value, prefixOf(format)) || (format.names && isWord(value))) value = draw(format, random);
  return inContext(format, value);
}

/** Texts that look like the format and are not: cut off, lengthened, foreign characters, a wrong checksum, a placeholder. */
export function nearMisses(format: TokenFormat, seed = 1): Sample[] {
  const { value } = sample(format, seed);
  const prefix = prefixOf(format);
  const flipped = value.slice(0, -1) + (value.endsWith("0") ? "1" : "0");
  const last = format.segments.at(-1);
  const exact = typeof last === "object" && "chars" in last && typeof last.length === "number";
  const middle = prefix.length + 1;
  const misses = [prefix + "x".repeat(value.length - prefix.length), `${value.slice(0, middle)} ${value.slice(middle)}`];
  if (exact) misses.push(value.slice(0, -1), `${value}a`);
  if (format.checksum) misses.push(flipped);
  return misses.map((miss) => inContext(format, miss));
}

function draw(format: TokenFormat, random: () => number): string {
  const body = format.segments.map((segment) => drawSegment(segment, random)).join("");
  const { checksum } = format;
  if (!checksum) return body;
  const before = body.slice(0, -checksum.length);
  return before + checksumOf(before, prefixOf(format), checksum);
}

function drawSegment(segment: Segment, random: () => number): string {
  const pick = (count: number): number => Math.floor(random() * count);
  if (typeof segment === "string") return segment;
  if ("oneOf" in segment) return segment.oneOf[pick(segment.oneOf.length)] ?? "";
  const chars = alphabets[segment.chars].replace(/[=\\\r\n]/gu, "");
  const length = typeof segment.length === "number" ? segment.length : segment.length[0];
  return Array.from({ length }, () => chars.charAt(pick(chars.length))).join("");
}

function prefixOf({ segments: [first, second] }: TokenFormat): string {
  if (typeof first !== "string") return "";
  return typeof second === "string" ? first + second : first;
}

function inContext(format: TokenFormat, value: string): Sample {
  const name = format.names?.[0];
  const near = format.onlyNear?.[0];
  const before = (near === undefined ? "" : `${near} `) + (name === undefined ? "" : `${name}=`);
  return { text: before + value, value, start: before.length };
}

/** Mulberry32 by Tommy Ettinger (public domain): small, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
