/** Characters; a file that somebody wrote with lines as long as these is a table of a few. */
const least = 50_000;
/** Characters a line, on average. */
const longest = 500;

/** Whether a program was written by a minifier: its names say nothing, and nobody mends it there. */
export function isBundle({ ast, text, lines }: { readonly ast: { readonly type: string }; readonly text: string; readonly lines: readonly string[] }): boolean {
  return ast.type === "Program" && text.length >= least && text.length > longest * lines.length;
}
