import { scan } from "@credlint/scanner";

/** Control characters, and those that hide or reorder the text around them on a screen. */
const unprintable = /[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Foreign text made fit for a terminal and a log: tokens masked, control characters spelled out, on one line. */
export function harmless(text: string): string {
  return masked(text).replace(unprintable, escape);
}

/** A text with every token in it replaced by its mask. */
export function masked(text: string): string {
  let shown = "";
  let at = 0;
  for (const { range: [start, end], masked: stars } of scan(text)) {
    shown += text.slice(at, start) + stars;
    at = end;
  }
  return shown + text.slice(at);
}

function escape(char: string): string {
  return short[char] ?? `\\u{${char.charCodeAt(0).toString(16)}}`;
}
