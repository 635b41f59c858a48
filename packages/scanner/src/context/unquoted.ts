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

const longestValue = 400;

/** The rest of a line, of a pair in a query, or of an element of a list. */
export function unquoted(text: string, operatorEnd: number, start: number, nameStart: number): Literal | undefined {
  const before = text.charAt(nameStart - 1);
  const isTight = start === operatorEnd;
  if (isTight && /[?&;]/u.test(before)) return { start, end: runEnd(text, start, /[^\s"'`&;<>\\]/u), form: "inline" };
  if (/["'`]/u.test(before)) return quotedPair(text, start, before, isTight && text.charAt(operatorEnd - 1) === "=");
  const block = endOf(/[|>][-+]?[ \t]{0,4}\r?\n[ \t]{1,40}(?=\S{1,300}[ \t]{0,4}(?:\r?\n|$))/uy, text, start);
  if (block !== undefined) return { start: block, end: runEnd(text, block, /\S/u), form: "bare" };
  const end = runEnd(text, start, /[^\s"'`]/u);
  return end > start ? wordUpTo(text, start, end, isTight && text.charAt(operatorEnd - 1) === "=") : undefined;
}

/** `"KEY=value"` and `"Key: value"`. */
function quotedPair(text: string, start: number, quote: string, isTight: boolean): Literal | undefined {
  const end = runEnd(text, start, /[^\s"'`\\]/u);
  return end > start && text.charAt(end) === quote ? { start, end, form: isTight ? "inline" : "header" } : undefined;
}

/** A line's end, perhaps behind a comment; the next key or the end of a YAML mapping; the next word of a command. */
const lineEnd = /[ \t]{0,20}(?:$|\r|\n|#|;|\/\/)/uy;
const mappingEnd = /[ \t]{1,4}(?:\}|["']?[\w-]{1,40}["']?:)/uy;
const nextWord = /[ \t]{1,20}[\w\\./-]/uy;

function wordUpTo(text: string, start: number, end: number, isTight: boolean): Literal | undefined {
  if (endOf(lineEnd, text, end) !== undefined) return { start, end, form: "bare" };
  if (endOf(mappingEnd, text, end) !== undefined) return { start, end: end - (text.charAt(end - 1) === "," ? 1 : 0), form: "bare" };
  if (isTight && endOf(nextWord, text, end) !== undefined) return { start, end: end - (/[;,]/u.test(text.charAt(end - 1)) ? 1 : 0), form: "bare" };
  return undefined;
}

export function runEnd(text: string, start: number, member: RegExp): number {
  let end = start;
  while (end < start + longestValue && end < text.length && member.test(text.charAt(end))) end += 1;
  return end;
}
