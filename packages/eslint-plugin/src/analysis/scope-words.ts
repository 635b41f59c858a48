import { tracedPlace } from "./traced-place.ts";
import type { TracedPlace } from "./traced-place.ts";
import { unknownText } from "./traced-text.ts";
import type { TracedText } from "./traced-text.ts";

/** One scope and where it stands. */
export interface WrittenScope extends TracedPlace {
  /** As the vendor reads it. */
  readonly scope: string;
  /** As it stands in the file, percent signs included. */
  readonly written: string;
}

/** Vendors take spaces, commas or both; `+` and `%20` are spaces of an address. */
const wordOrSeparator = /%20|%2C|%0A|[\s,+]|(?:(?!%20|%2C|%0A)[^\s,+])+/giu;
const separator = /^(?:%20|%2C|%0A|[\s,+])$/iu;

/** The scopes in a text, or in the part of it between two indices; words that are not wholly known are left out. */
export function scopeWords(text: TracedText, from = 0, to = Number.POSITIVE_INFINITY): WrittenScope[] {
  const whole = text.map((part) => part.text).join("").slice(0, to);
  return [...whole.slice(from).matchAll(wordOrSeparator)].flatMap(({ 0: written, index }) => {
    if (separator.test(written)) return [];
    const place = tracedPlace(text, from + index, written.length);
    return written.includes(unknownText) || !place ? [] : [{ scope: decoded(written), written, ...place }];
  });
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
