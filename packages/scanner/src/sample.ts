import { alphabets } from "@credlint/catalogue";
import type { Segment, TokenFormat } from "@credlint/catalogue";
import { checksumOf } from "./checksum.ts";
import { isPlaceholder, isWord } from "./placeholder.ts";
import { builders } from "./samples/index.ts";
import { pick, randomNumbers, randomText } from "./samples/random.ts";
import type { Random } from "./samples/random.ts";
import { structures } from "./structures/index.ts";

/** A text that holds one token, made from the format itself. */
export interface Sample {
  readonly text: string;
  readonly value: string;
  /** Where `value` starts in `text`. */
  readonly start: number;
}

/** Draws before a format is given up: of real ones not one in a hundred looks like a placeholder. */
const tries = 200;

/** A token nobody ever issued, the same one for the same seed. Throws if everything the format makes is taken for a placeholder. */
export function sample(format: TokenFormat, seed = 1): Sample {
  const random = randomNumbers(seed + 1);
  for (let left = tries; left > 0; left -= 1) {
    const value = make(format, random);
    if (!isPlaceholder(value, prefixOf(format)) && !(format.names && isWord(value))) return inContext(format, value);
  }
  throw new Error(`${format.id}: whatever it makes is taken for a placeholder.`);
}

/** Texts that look like the format and are not: cut off, lengthened, foreign characters, disproved, a placeholder. */
export function nearMisses(format: TokenFormat, seed = 1): Sample[] {
  const { value } = sample(format, seed);
  const prefix = prefixOf(format);
  const middle = prefix.length + 1;
  const misses = [prefix + "x".repeat(value.length - prefix.length), `${value.slice(0, middle)} ${value.slice(middle)}`];
  const last = format.segments.at(-1);
  if (typeof last === "object" && isRun(last) && hasOneLength(last)) misses.push(value.slice(0, -1), `${value}a`);
  return [...misses, ...disproved(format, value, seed)].map((miss) => inContext(format, miss));
}

/** A wrong checksum, or the right characters without the structure, where that is proof enough. */
function disproved(format: TokenFormat, value: string, seed: number): string[] {
  if (format.checksum) return format.segments.every(hasOneLength) ? [value.slice(0, -1) + (value.endsWith("0") ? "1" : "0")] : [];
  if (!format.structure) return [];
  const drawn = draw(format, randomNumbers(seed + 1));
  return structures[format.structure].judge(drawn) === "invalid" ? [drawn] : [];
}

function make(format: TokenFormat, random: Random): string {
  const { checksum, structure } = format;
  if (structure) return builders[structure](() => draw(format, random), random);
  const drawn = draw(format, random);
  if (!checksum) return drawn;
  const before = drawn.slice(0, -checksum.length);
  return before + checksumOf(before, prefixOf(format), checksum);
}

function draw(format: TokenFormat, random: Random): string {
  return format.segments.map((segment) => drawSegment(segment, random)).join("");
}

function drawSegment(segment: Segment, random: Random): string {
  if (typeof segment === "string") return segment;
  if ("oneOf" in segment) return segment.oneOf[pick(random, segment.oneOf.length)] ?? "";
  const length = typeof segment.length === "number" ? segment.length : segment.length[0];
  return randomText(random, alphabets[segment.chars].replace(/[=\\\s"',]/gu, ""), length);
}

function hasOneLength(segment: Segment): boolean {
  if (typeof segment === "string") return true;
  return isRun(segment) ? typeof segment.length === "number" : new Set(segment.oneOf.map(({ length }) => length)).size === 1;
}

function isRun(segment: Exclude<Segment, string>): segment is Extract<Segment, { chars: unknown }> {
  return "chars" in segment;
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
