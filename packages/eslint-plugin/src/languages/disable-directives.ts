/** A comment that switches rules off or on, in any of the ways text files write comments. */
export interface DirectiveComment {
  readonly type: "disable" | "enable" | "disable-line" | "disable-next-line";
  /** The rules, as written; empty for all. */
  readonly value: string;
  readonly justification: string;
  readonly range: readonly [start: number, end: number];
}

/** `#`, `//`, `;`, `--`, `%`, `<!--`, `/*` and `REM`, then the directive, to the end of the comment. */
const directive =
  /(?:#|\/\/|;|--|%|<!--|\/\*|\bREM\b)[ \t]{0,8}eslint-(disable-next-line|disable-line|disable|enable)(?=\s|$)([^\r\n]{0,1000})/gu;

/** Finds the directives of a text that has no comment syntax of its own known to us. */
export function disableDirectives(text: string): DirectiveComment[] {
  return [...text.matchAll(directive)].map(({ index, 0: whole, 1: type, 2: rest = "" }) => {
    const content = rest.replace(/\s*(?:-->|\*\/)[^]*$/u, "");
    const [value = "", ...justification] = content.split(/\s--\s/u);
    return {
      type: type as DirectiveComment["type"],
      value: value.trim(),
      justification: justification.join(" -- ").trim(),
      range: [index, index + whole.length],
    };
  });
}
