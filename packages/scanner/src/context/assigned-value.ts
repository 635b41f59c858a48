import { isWordChar } from "../boundary.ts";
import { setOf } from "../members.ts";
import { entryValue } from "./entry-value.ts";
import { quotedEnd, skipSpace } from "./literal.ts";
import { endOf, operatorAfter } from "./operator.ts";
import type { Operator } from "./operator.ts";
import { runEnd, unquoted } from "./unquoted.ts";
import type { Literal } from "./unquoted.ts";

/** A literal that stands as the value of a name. */
export interface AssignedValue extends Literal {
  /** Last part of the name, as written: `secretKey` of `spring.stripe.secretKey`. */
  readonly name: string;
}

/** Longest name, and longest value, in characters. */
const longestName = 80;
const longestValue = 400;

const defaultRun = /[^}]{1,400}/uy;
const flagRun = /[^\s"'`,;)\]]{1,400}/uy;
const tagRun = /[^<>\s\]]{1,400}/uy;

/**
 * The value of the name that holds the character at `hit`: `api_key = "…"`, `"apiKey": "…"`, `API_KEY=…`,
 * `env.API_KEY ?? '…'`, `setApiKey("…")`, `<apiKey>…</apiKey>`, `?api_key=…`, `;Password=…;`.
 */
export function assignedValue(text: string, hit: number): AssignedValue | undefined {
  let end = hit;
  while (end < hit + longestName && isNameChar(text.charCodeAt(end))) end += 1;
  let start = hit;
  while (start > hit - longestName && isNameChar(text.charCodeAt(start - 1))) start -= 1;
  const value = entryValue(text, start, end) ?? valueAfter(text, start, end);
  return value && { name: text.slice(start, end), ...value };
}

function valueAfter(text: string, nameStart: number, nameEnd: number): Literal | undefined {
  const operator = operatorAfter(text, nameStart, nameEnd);
  if (operator === undefined) return undefined;
  if (operator.kind === "tag") return tagged(text, operator.end);
  if (operator.kind === "default") return { start: operator.end, end: runEnd(text, operator.end, defaultRun), form: "inline" };
  return literalAt(text, operator, nameStart);
}

/** Told from the bytes, because most names have no value beside them. */
export function mayBeAssigned(bytes: Uint8Array, hit: number, longest: number): boolean {
  let end = hit;
  while (end < hit + longest && isNameChar(bytes[end] ?? 0)) end += 1;
  return follows[bytes[end] ?? 0] === 1;
}

const follows = setOf("\"'`\\]) \t=:?|,(){}><!.[\r\n");

/** Names run on over `-`; a dot ends them, so that the last member counts. */
function isNameChar(code: number): boolean {
  return isWordChar(code) || code === 0x2d;
}

/** What may stand around a literal: `String::from(`, `[]byte(`, `Some(`, `(` and the next line, `r#"…"#`, `"""…"""`, `N'…'`, `z.string().default(`, the braces of JSX, a condition, the next line. */
const wrappers = /(?:(?:String|SecretString)::(?:from|new)\(|(?:\[\]byte|Some|Secret(?:Str|String)?|QStringLiteral|F|sensitive|JSON\.stringify|Buffer\.from|new TextEncoder\(\)\.encode|useState|ref)?\(\s{0,20}(?=["'][^"'\n]{1,300}["'])|(?<=[:=] ?)\[(?=["'][^"'\n]{16,300}["'])|r?#(?=")|""(?="[^"\n])|''(?='[^'\n])|N(?=')|[\w.]{1,20}\(\)[\w.(),]{0,60}\.default\(|\{(?=["'`][^"'`\n]{1,300}["'`]\})|[\w.!]{1,60}(?: [=!]==? ["'][\w-]{1,20}["'])? \? (?=["'])|\r?\n[ \t]{1,60}(?=["'`][^"'`\n]{1,300}["'`][^:]))/uy;

function literalAt(text: string, { kind, end }: Operator, nameStart: number): Literal | undefined {
  let start = skipSpace(text, end);
  start = endOf(wrappers, text, start) ?? start;
  // Prefixes of strings in Python, C, C# and Rust; `f` and `$` build their text at run time.
  if (/^[rbuL@]["']/u.test(text.slice(start, start + 2))) start += 1;
  const close = quotedEnd(text, start, longestValue);
  if (close) return { ...inner(text, close.start, close.end), form: formOf(text, kind, nameStart) };
  if (kind === "pair" || kind === "call") return undefined;
  return kind === "space" ? flagged(text, start, nameStart) : unquoted(text, end, start, nameStart);
}

/** Quotes in quotes, as Gradle and Vue write them. */
function inner(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const width = /^(?:\\?"|')/u.exec(text.slice(start, start + 2))?.[0].length ?? 0;
  return width > 0 && end - start > 8 && text.charAt(end - 1) === text.charAt(start + width - 1) ? { start: start + width, end: end - width } : { start, end };
}

/** Calls that set a name, or read it with something to fall back on. */
const settings =
  /(?:\b(?:define|set_?env|(?<!(?:messages?|errors?|labels?)\.)put|get_?env|get(?:<string>|string|orelse|ordefault)?|set_?environment_?variable|set_?(?:property|var|default)|fetch|env|str|fill|type|append|option|assign|flag\.string(?:var)?) ?\((?:&\w{1,40}, )?|\{ )\s{0,4}["'`][#.]?[\w.]{0,60}$/iu;

function formOf(text: string, kind: Operator["kind"], nameStart: number): Literal["form"] {
  if (kind !== "pair") return kind === "call" ? "call" : "quoted";
  const before = text.slice(Math.max(0, nameStart - 120), nameStart);
  // `["--password", "value"]`
  const isFlag = text.startsWith("--", nameStart) && /[[,]\s{0,20}["']$/u.test(before);
  return isFlag || settings.test(before) ? "quoted" : "argument";
}

/** Words before the name that let a value follow without a sign: `ENV KEY value`, `set -x KEY value`, `login kim password value`. */
const announces = /(?:^|\n)(?:[ \t]*ENV[ \t]+|[ \t]*set[ \t]+-\w+[ \t]+|[ \t]*setx[ \t]+)$|login\s{1,8}\S{1,80}\s{1,8}$/u;

/** `--password value` and `-storepass value` on a command line. */
function flagged(text: string, start: number, nameStart: number): Literal | undefined {
  const isFlag = /^-[-A-Za-z]/u.test(text.slice(nameStart, nameStart + 2)) && /\s/u.test(text.charAt(nameStart - 1));
  if (!isFlag && !announces.test(text.slice(Math.max(0, nameStart - 110), nameStart))) return undefined;
  return { start, end: runEnd(text, start, flagRun), form: "inline" };
}

function tagged(text: string, start: number): Literal | undefined {
  const end = runEnd(text, start, tagRun);
  return end > start && /^(?:\]\]>)?<\//u.test(text.slice(end, end + 5)) ? { start, end, form: "quoted" } : undefined;
}
