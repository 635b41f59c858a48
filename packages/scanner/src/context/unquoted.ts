import { endOf } from "./operator.ts";

/** A value and how it is written. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  /**
   * `quoted`: between quotes, by an assignment or as a fallback. `argument`: between quotes, handed over beside the name.
   * `call`: handed over to what the name calls. `bare`: without quotes, a line's or a word's rest. `inline`: inside a
   * longer text, as in a query or a connection string. `header`: the same, with a space between, as sentences have it.
   */
  readonly form: "quoted" | "argument" | "call" | "bare" | "inline" | "header";
}

/** Sticky, and a run at a time: in a line of thousands of names each has all the others for a value. */
const inlineRun = /[^\s"'`&;<>\\]{1,400}/uy;
const quotedRun = /[^\s"'`\\]{1,400}/uy;
const blockRun = /\S{1,400}/uy;
const bareRun = /[^\s"'`]{1,400}/uy;
const block = /[|>][-+]?[ \t]{0,4}\r?\n[ \t]{1,40}(?=\S{1,300}[ \t]{0,4}(?:\r?\n|$))/uy;

/** The rest of a line, of a pair in a query, or of an element of a list. */
export function unquoted(text: string, operatorEnd: number, start: number, nameStart: number): Literal | undefined {
  const before = text.charAt(nameStart - 1);
  const isTight = start === operatorEnd;
  if (isTight && (/[?&;]/u.test(before) || isInDsn(text, nameStart))) return { start, end: runEnd(text, start, inlineRun), form: "inline" };
  if (/["'`]/u.test(before)) return quotedPair(text, start, before, isTight && text.charAt(operatorEnd - 1) === "=");
  const below = endOf(block, text, start);
  if (below !== undefined) return { start: below, end: runEnd(text, below, blockRun), form: "bare" };
  const end = runEnd(text, start, bareRun);
  return end > start ? wordUpTo(text, start, end, isTight && text.charAt(operatorEnd - 1) === "=") : undefined;
}

/** `host=db user=kim password=…`, as libpq has it, in code too. */
function isInDsn(text: string, nameStart: number): boolean {
  return /\b(?:host|user|dbname|port|sslmode)=[^\s"'`]{1,80} $/u.test(text.slice(Math.max(0, nameStart - 90), nameStart));
}

/** `"KEY=value"` and `"Key: value"`. */
function quotedPair(text: string, start: number, quote: string, isTight: boolean): Literal | undefined {
  const end = runEnd(text, start, quotedRun);
  return end > start && text.charAt(end) === quote ? { start, end, form: isTight ? "inline" : "header" } : undefined;
}

/** A line's end, perhaps behind a comment; the next key or the end of a YAML mapping; the end of a quoted command, or its next word. */
const lineEnd = /[ \t]{0,20}(?:$|\r|\n|#|;|\/\/)/uy;
const mappingEnd = /[ \t]{1,4}(?:\}|["']?[\w-]{1,40}["']?:)/uy;
const quoteEnd = /["'][ \t]{0,4}(?:[\n\r,;)\]]|$)/uy;
const nextWord = /[ \t]{1,20}[\w\\./-]/uy;

function wordUpTo(text: string, start: number, end: number, isTight: boolean): Literal | undefined {
  if (endOf(lineEnd, text, end) !== undefined) return { start, end, form: "bare" };
  if (endOf(mappingEnd, text, end) !== undefined) return { start, end: end - (text.charAt(end - 1) === "," ? 1 : 0), form: "bare" };
  if (isTight && endOf(quoteEnd, text, end) !== undefined) return { start, end, form: "bare" };
  if (isTight && endOf(nextWord, text, end) !== undefined) return { start, end: end - (/[;,]/u.test(text.charAt(end - 1)) ? 1 : 0), form: "bare" };
  return undefined;
}

/** Where the run that a sticky pattern describes ends; `start` if there is none. */
export function runEnd(text: string, start: number, run: RegExp): number {
  return endOf(run, text, start) ?? start;
}
