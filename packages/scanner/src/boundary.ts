import { alphabets } from "@credlint/catalogue";
import type { AlphabetName } from "@credlint/catalogue";

/** Before a value: the start, or anything that is no part of a word; `\n` and `%3D` in escaped text end a word too. */
export function startsWord(text: string, at: number): boolean {
  if (at === 0 || !isWordChar(text, at - 1)) return true;
  const before = text.slice(Math.max(0, at - 3), at);
  return /(?:\\[nrt]|%[0-9A-Fa-f]{2})$/u.test(before);
}

/** After a value: the end, or a character that could not have been part of it. */
export function endsWord(text: string, end: number, tail: AlphabetName): boolean {
  return end === text.length || !(isWordChar(text, end) || alphabets[tail].includes(text.charAt(end)));
}

function isWordChar(text: string, at: number): boolean {
  return /\w/u.test(text.charAt(at));
}
