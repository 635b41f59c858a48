import type { TSESTree } from "@typescript-eslint/utils";

export interface Edit {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

export function replace({ range }: TSESTree.Node, text: string): Edit {
  return { range, text };
}

/** Takes a statement out, with its line where nothing else is left on it. */
export function remove(code: string, { range: [start, end] }: TSESTree.Node): Edit {
  const lineStart = code.lastIndexOf("\n", start - 1) + 1;
  const isAlone = code.slice(lineStart, start).trim() === "" && code[end] === "\n";
  return isAlone ? { range: [lineStart, end + 1], text: "" } : { range: [start, end], text: "" };
}

export function insert(at: number, text: string): Edit {
  return { range: [at, at], text };
}

export function edited(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.range[0] - one.range[0])
    .reduce((text, { range: [start, end], text: own }) => text.slice(0, start) + own + text.slice(end), code);
}
