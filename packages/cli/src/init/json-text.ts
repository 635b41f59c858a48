import { parseSpans } from "./json-spans.ts";
import type { Member, Span } from "./json-spans.ts";

/** Sets a value in a JSON text and leaves every other character, indentation and line ends included, as it is. */
export function setInJson(text: string, path: readonly string[], value: unknown): string {
  const root = parseSpans(text);
  let span = root;
  for (const [depth, key] of path.entries()) {
    const member = span.members.find((each) => each.key === key);
    if (!member) {
      // Sorted lists stay sorted; the parts of a whole file have an order of their own.
      const next = span === root ? undefined : placeAmong(span, key);
      return insert(text, span, next, key, nested(path.slice(depth + 1), value));
    }
    span = member.value;
  }
  return splice(text, span.start, span.end, render(value, text, indentationAt(text, span.start)));
}

/** Adds items to a list in a JSON text, which is made if it is missing. */
export function appendInJson(text: string, key: string, items: readonly unknown[]): string {
  const list = parseSpans(text).members.find((member) => member.key === key)?.value;
  const last = list?.items.at(-1);
  if (!list || !last) return setInJson(text, [key], items);
  const isSpread = text.slice(list.start, last.start).includes("\n");
  const separator = isSpread ? `,${lineEnd(text)}${indentationAt(text, last.start)}` : ", ";
  return splice(text, last.end, last.end, items.map((item) => separator + inline(item)).join(""));
}

function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}

function insert(text: string, object: Span, next: Member | undefined, key: string, value: unknown): string {
  const first = object.members[0];
  if (!first) return splice(text, object.start, object.end, render({ [key]: value }, text, indentationAt(text, object.start)));
  const isSpread = text.slice(object.start, first.start).includes("\n");
  const indentation = indentationAt(text, first.start);
  const separator = isSpread ? lineEnd(text) + indentation : " ";
  const member = `${JSON.stringify(key)}: ${isSpread ? render(value, text, indentation) : inline(value)}`;
  if (next) return splice(text, next.start, next.start, `${member},${separator}`);
  const end = object.members.at(-1)?.value.end ?? object.end;
  return splice(text, end, end, `,${separator}${member}`);
}

/** The member before which a new key belongs, if the keys are sorted. */
function placeAmong({ members }: Span, key: string): Member | undefined {
  const isSorted = members.every((member, index) => index === 0 || (members[index - 1]?.key ?? "") < member.key);
  return isSorted ? members.find((member) => member.key > key) : undefined;
}

/** As `JSON.stringify`, but with the indentation and the line ends of the text it goes into. */
function render(value: unknown, text: string, indentation: string): string {
  const unit = /\n([ \t]+)"/u.exec(text)?.[1] ?? "  ";
  return JSON.stringify(value, undefined, unit).replaceAll("\n", lineEnd(text) + indentation);
}

function inline(value: unknown): string {
  return JSON.stringify(value, undefined, " ").replaceAll(/\n */gu, " ");
}

function indentationAt(text: string, at: number): string {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  return /^[ \t]*/u.exec(text.slice(lineStart, at))?.[0] ?? "";
}

function lineEnd(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}
