import type { Slice } from "../secret/positions.ts";
import { commentOpeners } from "./comment-syntax.ts";

/** What a `credlint-allow` beside a secret comes to. */
export type Allow = "allowed" | "no reason" | "no date" | `expired ${string}`;

/** So many bytes before and after a secret are looked at; a line of code is shorter. */
const reach = 1 << 11;
const marker = /credlint-allow\b(.*)/u;
const lineEnd = /\r\n|\r|\n/u;

/** The comment on the lines of a secret, or alone on the line before, in the file's own comment syntax. */
export function allowBeside(path: string, [start, end]: readonly [number, number], slice: Slice, today: string): Allow | undefined {
  const from = Math.max(0, start - reach);
  const before = textOf(slice(from, start)).split(lineEnd);
  const [rest = ""] = textOf(slice(end, end + reach)).split(lineEnd, 1);
  const openers = commentOpeners(path);
  const beside = [rest, before.at(-1) ?? ""].map((text) => commentIn(text, openers)).find((text) => text !== undefined);
  const isWholeLine = before.length > 2 || from === 0;
  const above = before.length > 1 && isWholeLine ? commentAlone(before.at(-2) ?? "", openers) : undefined;
  const text = beside ?? above;
  return text === undefined ? undefined : judge(text, today);
}

/** UTF-16 and UTF-32 without the zeros that make them wide; no byte order mark. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes).toString().replace(/^\ufffd{2}/u, "");
}

/** What follows the marker, if a comment starts right before it. */
function commentIn(text: string, openers: readonly string[]): string | undefined {
  const found = marker.exec(text);
  if (!found) return undefined;
  const head = text.slice(0, found.index).trimEnd().toLowerCase();
  const isComment = openers.some((opener) => (opener === "*" ? head.trim() === "*" : head.endsWith(opener)));
  return isComment ? found[1] : undefined;
}

/** A comment behind code speaks for that code alone. */
function commentAlone(line: string, openers: readonly string[]): string | undefined {
  const text = line.trim().replace(/^\{/u, "").toLowerCase();
  return openers.some((opener) => text.startsWith(opener)) ? commentIn(line, openers) : undefined;
}

function judge(text: string, today: string): Allow {
  const said = /^\s*:(.*)$/u.exec(text)?.[1] ?? "";
  const until = /\buntil\s+(\d\S*)/u.exec(said);
  // What stands for a reason in our own messages is none.
  const reason = said.replace(until?.[0] ?? "", "").replace(/<[^>]*>/gu, "");
  if (!/\p{L}/u.test(reason)) return "no reason";
  if (!until) return "allowed";
  const date = until[1]?.replace(/(?:\*\/|-->|[.,;)}])+$/u, "") ?? "";
  if (!isDate(date)) return "no date";
  return date < today ? `expired ${date}` : "allowed";
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
