/** Where the text between two quotes stands. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

/** The quoted text that begins at `at`, on one line and at most `longest` characters long; quotes may be escaped (`\"`). */
export function quotedEnd(text: string, at: number, longest: number): Quoted | undefined {
  const isEscaped = text.charAt(at) === "\\";
  const quote = text.charAt(isEscaped ? at + 1 : at);
  if (quote !== '"' && quote !== "'" && quote !== "`") return undefined;
  const start = at + (isEscaped ? 2 : 1);
  for (let end = start; end < start + longest && end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char === "\n") return undefined;
    if (char === "\\") {
      if (isEscaped && text.charAt(end + 1) === quote) return { start, end };
      end += 1;
    } else if (char === quote) return { start, end };
  }
  return undefined;
}

/** Columns of a table stand no further apart, in characters. */
const widestGap = 200;

export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < at + widestGap && (text.charAt(end) === " " || text.charAt(end) === "\t")) end += 1;
  return end;
}
