const types = ["disable-next-line", "disable-line", "disable", "enable"] as const;

/** A comment that switches rules off or on, in any of the ways text files write comments. */
export interface DirectiveComment {
  readonly type: (typeof types)[number];
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
  return [...text.matchAll(directive)].flatMap(({ index, 0: whole, 1: found, 2: rest = "" }) => {
    const type = types.find((candidate) => candidate === found);
    const content = rest.replace(/\s*(?:-->|\*\/)[^]*$/u, "");
    const [value = "", ...justification] = content.split(/\s--\s/u);
    if (type === undefined) return [];
    return { type, value: value.trim(), justification: justification.join(" -- ").trim(), range: [index, index + whole.length] };
  });
}
