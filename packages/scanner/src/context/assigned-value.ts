import { isWordChar } from "../boundary.ts";
import { quotedEnd, skipSpace } from "./literal.ts";

/** A literal that stands as the value of a name. */
export interface AssignedValue {
  /** Last part of the name, as written: `secretKey` of `spring.stripe.secretKey`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /**
   * `quoted`: between quotes, by an assignment or as a fallback. `argument`: between quotes, handed over beside the name.
   * `bare`: without quotes, up to the end of the line. `inline`: inside a longer text, as in a query or a connection string.
   */
  readonly form: "quoted" | "argument" | "bare" | "inline";
}

/** Longest name, and longest value, in characters. */
const longestName = 80;
const longestValue = 400;

/**
 * The value of the name that holds the character at `hit`: `api_key = "…"`, `"apiKey": "…"`, `API_KEY=…`,
 * `env.API_KEY ?? '…'`, `setApiKey("…")`, `<apiKey>…</apiKey>`, `?api_key=…`, `;Password=…;`.
 */
export function assignedValue(text: string, hit: number): AssignedValue | undefined {
  let end = hit;
  while (end < hit + longestName && isNameChar(text.charCodeAt(end))) end += 1;
  const operator = operatorAfter(text, end);
  if (operator === undefined) return undefined;
  let start = hit;
  while (start > hit - longestName && isNameChar(text.charCodeAt(start - 1))) start -= 1;
  const name = text.slice(start, end);
  const value = operator.kind === "tag" ? tagged(text, operator.end) : literalAt(text, operator, start);
  return value && { name, ...value };
}

/** Told from the bytes, because most names have no value beside them. */
export function mayBeAssigned(bytes: Uint8Array, hit: number): boolean {
  let end = hit;
  while (end < hit + longestName && isNameChar(bytes[end] ?? 0)) end += 1;
  return follows[bytes[end] ?? 0] === 1;
}

const follows = new Uint8Array(256);
for (const char of "\"'`\\]) \t=:?|,(>") follows[char.charCodeAt(0)] = 1;

interface Operator {
  readonly kind: "assign" | "argument" | "tag" | "space";
  readonly end: number;
}

/** Names run on over `-`; a dot ends them, so that the last member counts. */
function isNameChar(code: number): boolean {
  return isWordChar(code) || code === 0x2d;
}

const operators: readonly (readonly [pattern: RegExp, kind: Operator["kind"]])[] = [
  // `"key": `, `key = `, `['key'] => `, `key := `, `key === `, `KEY ?? `, `getenv('KEY') ?: `, `key: string = `
  [/\\?["'`]?\]?\)?[ \t]{0,20}(?:(?::[ \t]{0,4}[A-Za-z&][\w.<>[\]| ?&]{0,30}[ \t])?={1,3}>?|:=?|\?\?=?|\|\|=?|\?:|\bor\b)(?=[\s"'`\\\w$@%+/!#*(<[{~^.&-])/uy, "assign"],
  // `get("key", "value")`
  [/\\?["'`][ \t]{0,4},(?=[ \t]{0,4}\\?["'`])/uy, "argument"],
  // `key("value")`
  [/\((?=[ \t]{0,4}["'`])/uy, "argument"],
  // `<key>value</key>`, `name="key" value="value"`
  [/>(?=[^<>\n]{1,200}<\/)/uy, "tag"],
  [/["'][ \t]{1,4}value=(?=["'])/uy, "assign"],
  // `--key value`, `password value` of .netrc
  [/[ \t]{1,4}(?=[^\s=:,;{})\]-])/uy, "space"],
];

function operatorAfter(text: string, end: number): Operator | undefined {
  for (const [pattern, kind] of operators) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return undefined;
}

function literalAt(text: string, { kind, end }: Operator, nameStart: number): Omit<AssignedValue, "name"> | undefined {
  let start = skipSpace(text, end);
  // Prefixes of strings in Python, C, C# and Rust; `f` and `$` build their text at run time.
  if (/^[rbuL@]["']/u.test(text.slice(start, start + 2))) start += 1;
  const close = quotedEnd(text, start, longestValue);
  if (close) return { start: close.start, end: close.end, form: kind === "argument" ? "argument" : "quoted" };
  if (kind === "argument") return undefined;
  return kind === "space" ? flagged(text, start, nameStart) : unquoted(text, end, start, nameStart);
}

/** `--password value` on a command line. */
function flagged(text: string, start: number, nameStart: number): Omit<AssignedValue, "name"> | undefined {
  if (text.slice(nameStart, nameStart + 2) !== "--") return undefined;
  return { start, end: runEnd(text, start, /[^\s"'`,;)\]]/u), form: "inline" };
}

function unquoted(text: string, operatorEnd: number, start: number, nameStart: number): Omit<AssignedValue, "name"> | undefined {
  const before = text.charAt(nameStart - 1);
  const isInline = start === operatorEnd && (before === "?" || before === "&" || before === ";");
  if (isInline) return { start, end: runEnd(text, start, /[^\s"'`&;<>\\]/u), form: "inline" };
  const end = runEnd(text, start, /[^\s"'`]/u);
  const rest = /^[ \t]{0,20}(?:$|\r|\n|#|\/\/)/u.test(text.slice(end, end + 24));
  return rest && end > start ? { start, end, form: "bare" } : undefined;
}

function tagged(text: string, start: number): Omit<AssignedValue, "name"> | undefined {
  const end = runEnd(text, start, /[^<>\s]/u);
  return end > start && text.startsWith("</", end) ? { start, end, form: "quoted" } : undefined;
}

function runEnd(text: string, start: number, member: RegExp): number {
  let end = start;
  while (end < start + longestValue && end < text.length && member.test(text.charAt(end))) end += 1;
  return end;
}
