import { alphabets } from "@credlint/catalogue";
import type { Segment, TokenFormat } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import type { Unit } from "./unit.ts";

/** End a word, so that a token may begin behind them. */
const joints = ["", "-", "%20", "\\n", '"', " "];

/** End a word and are characters of tokens all the same: inside one of them, many others may begin. */
const innerJoints = ["", "-", "+", "/", "=", ".", "~", "%20", "\\n", ",", "'", " "];

/** What stands between a name and its value, and what looks like it. */
const operators = ["=", '": "', "(", '"'.repeat(24), " ".repeat(23)];

/** Longest run that is built out. */
const longestRun = 8_000;

/** All that a format may be slow at. */
export function formatUnits(format: TokenFormat): Unit[] {
  const texts = [...beginnings(format), ...runs(format), ...unfinished(format), ...named(format)];
  return texts.map(([name = "", text = ""]) => ({ name: `${format.id}: ${name}`, text }));
}

function beginnings(format: TokenFormat): string[][] {
  return [
    ...joints.map((joint) => [`beginnings after "${joint}"`, joint + beginningOf(format)]),
    ...innerJoints.map((joint) => [`beginnings inside each other after "${joint}"`, nested(format, joint)]),
  ];
}

/** The token up to its first run; for a token without one, its name. */
function beginningOf({ segments, names }: TokenFormat): string {
  const first = segments.findIndex(isRun);
  const literal = segments.slice(0, first < 0 ? segments.length : first).map(literalOf).join("");
  return names?.[0] ?? (literal === "" ? literalOf(segments.find((segment) => !isRun(segment)) ?? "") : literal);
}

/** Every run as long as it may be, filled with beginnings of more tokens: of each of them most of the text must be read. */
function nested(format: TokenFormat, joint: string): string {
  const filling = joint + beginningOf(format);
  return format.segments.map((segment) => (isRun(segment) ? filled(segment, filling) : literalOf(segment))).join("");
}

function filled(run: Run, filling: string): string {
  const members = [...filling].filter((char) => alphabets[run.chars].includes(char)).join("") || alphabets[run.chars].charAt(0);
  const length = Math.min(longestRun, longestOf(run));
  return members.repeat(Math.ceil(length / members.length)).slice(0, length);
}

/** The beginning, and then one character of the alphabet after another without end. */
function runs(format: TokenFormat): string[][] {
  const run = format.segments.find(isRun);
  const chars = run ? alphabets[run.chars] : "";
  return [chars.charAt(0), chars.charAt(chars.length >> 1), chars.slice(-1)].map((char) => [`a run of "${char}"`, beginningOf(format) + char.repeat(longestRun)]);
}

/** Tokens that lack their end, or go on after it. */
function unfinished(format: TokenFormat): string[][] {
  const { text } = sample(format);
  return [
    ["without the last character", `${text.slice(0, -1)} `],
    ["without the last character, joined", `${text.slice(0, -1)}-`],
    ["with one character more", `${text}a `],
    ["whole, side by side", `${text}"`],
  ];
}

/** The first name with everything that may follow it, and all of them with the commonest. */
function named(format: TokenFormat): string[][] {
  const { names = [] } = format;
  const { value } = sample(format);
  return names.slice(0, 1).flatMap((name) => [
    ...operators.map((operator) => [`"${name}" and "${operator}"`, name + operator]),
    ["a name and more than a value", `${name}: "${value}a `],
    ["all names", names.map((each) => `${each}=`).join("")],
  ]);
}

type Run = Extract<Segment, { chars: unknown }>;

function isRun(segment: Segment): segment is Run {
  return typeof segment === "object" && "chars" in segment;
}

function literalOf(segment: Segment): string {
  if (typeof segment === "string") return segment;
  return "oneOf" in segment ? (segment.oneOf[0] ?? "") : "";
}

function longestOf({ length }: Run): number {
  return typeof length === "number" ? length : length[1];
}
