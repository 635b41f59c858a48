import type { TSESTree } from "@typescript-eslint/utils";
import type { TracedText } from "./traced-text.ts";

/** Where a piece of a traced text is written down. */
export interface TracedPlace {
  readonly node: TSESTree.Node;
  /** The piece alone; undefined if escapes or pieces from several places hide it. */
  readonly range?: readonly [start: number, end: number];
}

/** The place of `length` characters from `start` on; undefined past the end. */
export function tracedPlace(text: TracedText, start: number, length: number): TracedPlace | undefined {
  let at = 0;
  for (const part of text) {
    const offset = start - at;
    at += part.text.length;
    if (offset >= part.text.length) continue;
    if (part.start === undefined || start + length > at) return { node: part.node };
    return { node: part.node, range: [part.start + offset, part.start + offset + length] };
  }
  return undefined;
}
