import type { HandedCall } from "@credlint/catalogue";
import { setOf } from "./members.ts";
import { startsName } from "./named-value.ts";

/** Longest way from a call's name to the value it is handed, in characters. */
const reach = 240;

/**
 * Where the text of the argument begins by which a call at `start` is handed a value: `TodoistApi("…")`,
 * `TrackClient("id", "…")`. Told from the bytes, as most calls hold no literal.
 */
export function argumentOf(bytes: Uint8Array, start: number, calls: readonly HandedCall[]): number | undefined {
  const call = calls.find(({ name }) => isCalled(bytes, start, name));
  if (!call || !startsName(bytes, start)) return undefined;
  const end = start + call.name.length + 1 + reach;
  let at: number | undefined = start + call.name.length + 1;
  for (let left = call.argument; left > 0 && at !== undefined; left -= 1) at = behindComma(bytes, at, end);
  while (at !== undefined && at < end && isSpace[bytes[at] ?? 0] === 1) at += 1;
  return at !== undefined && isQuote[bytes[at] ?? 0] === 1 ? at + 1 : undefined;
}

const isSpace = setOf(" \t\r\n");
const isQuote = setOf("\"'`");
const opens = setOf("([{");
const closes = setOf(")]}");
const comma = 0x2c;
const backslash = 0x5c;

function isCalled(bytes: Uint8Array, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const byte = bytes[start + at] ?? 0;
    const small = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    if (small !== name.charCodeAt(at)) return false;
  }
  return bytes[start + name.length] === 0x28;
}

/** Behind the comma that ends the argument at `start`; calls, lists and texts in it have commas of their own. */
function behindComma(bytes: Uint8Array, start: number, end: number): number | undefined {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === comma && depth === 0) return at + 1;
    if (opens[byte] === 1) depth += 1;
    if (closes[byte] === 1) depth -= 1;
    if (depth < 0) return undefined;
    if (isQuote[byte] === 1) at = quoteEnd(bytes, at, end);
  }
  return undefined;
}

function quoteEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end && bytes[at] !== bytes[start]) at += bytes[at] === backslash ? 2 : 1;
  return at;
}
