import { quotedEnd, skipSpace } from "./literal.ts";
import { endOf } from "./operator.ts";
import { runEnd } from "./unquoted.ts";
import type { Literal } from "./unquoted.ts";

const longestValue = 400;
const fieldRun = /[^\s<"']{1,400}/uy;

interface Entry {
  /** What stands before the name; looked at over at most eighty characters. */
  readonly before: RegExp;
  readonly between: RegExp;
}

/** Names and values that are two fields of one entry. */
const entries: readonly Entry[] = [
  { before: /name:[ \t]{1,4}["']?$/u, between: /["']?[ \t]{0,4}\r?\n[ \t]{1,40}value:[ \t]{1,4}(?=\S)/uy },
  { before: /(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']$/iu, between: /["'][ \t]{0,4}(?:,\s{0,40}|\r?\n[ \t]{1,40})["']?value["']?[ \t]{0,12}[:=][ \t]{0,4}(?=["'])/uy },
  { before: /<key>$/u, between: /<\/key>\s{0,40}<string>(?=[^<\s])/uy },
  { before: /(?:name|key)=["'][\w.]{0,60}$/u, between: /["'](?: translatable="false")?>\s{0,40}(?:<value>\s{0,40})?(?=[^<\s]{6,300}<)/uy },
];

/** `- name: KEY` and `value: …` below it, `{"key": "KEY", "value": "…"}`, `<key>KEY</key><string>…`, `variable "key" { default = "…" }`. */
export function entryValue(text: string, nameStart: number, nameEnd: number): Literal | undefined {
  if (!/["'<\r\n]/u.test(text.charAt(nameEnd))) return undefined;
  const before = text.slice(Math.max(0, nameStart - 80), nameStart);
  for (const entry of entries) {
    const start = endOf(entry.between, text, nameEnd);
    if (start !== undefined && entry.before.test(before)) return fieldAt(text, start);
  }
  return /variable[ \t]{1,3}"$/u.test(before) ? defaultOf(text, nameEnd) : undefined;
}

function fieldAt(text: string, start: number): Literal | undefined {
  const quoted = quotedEnd(text, start, longestValue);
  if (quoted) return { start: quoted.start, end: quoted.end, form: "quoted" };
  return { start, end: runEnd(text, start, fieldRun), form: "bare" };
}

/** How far into a Terraform variable its default may stand, in characters. */
const variableReach = 400;

function defaultOf(text: string, nameEnd: number): Literal | undefined {
  const block = text.slice(nameEnd, nameEnd + variableReach);
  const found = /(?:\n[ \t]{1,8}|^" \{ )default[ \t]{0,20}=/u.exec(block);
  if (found === null || block.slice(0, found.index).includes("\n}")) return undefined;
  return fieldAt(text, skipSpace(text, nameEnd + found.index + found[0].length));
}
