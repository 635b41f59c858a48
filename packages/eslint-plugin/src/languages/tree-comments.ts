/** A comment of any language's tree, without the signs around it. */
export interface TreeComment {
  readonly value: string;
  readonly range: readonly [start: number, end: number];
}

/** Where sources of JavaScript, JSON, YAML and TOML keep their comments. */
interface Source {
  readonly text: string;
  readonly ast: { readonly comments?: unknown };
  readonly comments?: unknown;
}

const inMarkup = /<!--[^]*?-->/gu;
const signs = /^(?:\/\/|\/\*+|#+|<!--)|(?:\*+\/|-->)$/gu;

/** The comments of a file, whichever parser read it; those of markup, which none did, from the text. */
export function treeComments({ text, ast, comments }: Source): TreeComment[] {
  const ranges = rangesIn(comments ?? ast.comments) ?? [...text.matchAll(inMarkup)].map(({ 0: whole, index }) => [index, index + whole.length] as const);
  return ranges.map(([start, end]) => ({ value: text.slice(start, end).replaceAll(signs, ""), range: [start, end] }));
}

function rangesIn(comments: unknown): (readonly [number, number])[] | undefined {
  if (!Array.isArray(comments)) return undefined;
  return comments.flatMap((comment: { readonly range?: readonly [number, number] }) => (comment.range ? [comment.range] : []));
}
