import { alphabets } from "@credlint/catalogue";
import type { AlphabetName } from "@credlint/catalogue";

/** Before a value: the start, or anything that is no part of a word; `\n` and `%3D` in escaped text end a word too. */
export function startsWord(text: string, at: number): boolean {
  if (at === 0 || !isWordChar(text.charCodeAt(at - 1))) return true;
  return /(?:\\[nrt]|%[0-9A-Fa-f]{2})$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** After a value: the end, or a character that could not have been part of it. */
export function endsWord(text: string, end: number, tail: AlphabetName): boolean {
  return end === text.length || !(isWordChar(text.charCodeAt(end)) || alphabets[tail].includes(text.charAt(end)));
}

/** ASCII letters, digits and `_`. */
export function isWordChar(code: number): boolean {
  if (code < 0x30) return false;
  return code <= 0x39 || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
}
