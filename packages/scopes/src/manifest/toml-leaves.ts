import type { Leaf } from "./leaf.ts";

/** A line's end, a comment, a table's head, a key with its sign, a text (to the end if nothing closes it), a bracket, or anything else. */
const token =
  /\n|#[^\n]*|^[ \t]*\[{1,2}([^\]\n]+)\]{1,2}[ \t]*(?=#|\r?$)|^[ \t]*([\w."'-]+)[ \t]*=|"""([\s\S]*?)(?:"""|(?![\s\S]))|'''([\s\S]*?)(?:'''|(?![\s\S]))|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|[[\]]|[^\s[\]"'#=]+|./gmu;

/** The texts of a TOML file; numbers, dates and inline tables are left out, as no manifest keeps scopes there. */
export function tomlLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  let table: readonly string[] = [];
  let key: readonly string[] = [];
  let index: number | undefined;
  for (const match of text.matchAll(token)) {
    const [whole, head, assigned, ...texts] = match;
    const value = texts.find((candidate) => candidate !== undefined);
    if (head !== undefined && index === undefined) table = keysOf(head);
    else if (assigned !== undefined && index === undefined) key = keysOf(assigned);
    else if (whole === "[") index = 0;
    else if (whole === "]") index = undefined;
    else if (value !== undefined && key.length > 0) {
      const start = match.index + whole.indexOf(value);
      leaves.push({ path: [...table, ...key, ...(index === undefined ? [] : [`${index}`])], value, range: [start, start + value.length] });
      if (index !== undefined) index += 1;
    }
  }
  return leaves;
}

function keysOf(dotted: string): string[] {
  return dotted.split(".").map((key) => key.trim().replaceAll(/^["']|["']$/gu, ""));
}
