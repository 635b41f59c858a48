import type { Leaf } from "./leaf.ts";

/** A comment, a closing tag or declaration, an opening tag (each to the end if nothing closes it), or text. */
const token = /<!--(?:[\s\S]*?-->|[\s\S]*)|<[/?!][^>]*>?|<([\w:.-]+)[^>]*>?|[^<]+|</gu;

/** The texts between the tags of an XML file; attributes are left out, as no manifest keeps scopes there. */
export function xmlLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  const path: string[] = [];
  for (const match of text.matchAll(token)) {
    const [whole, opened] = match;
    if (whole.startsWith("</")) path.pop();
    else if (opened !== undefined) {
      if (!whole.endsWith("/>")) path.push(opened);
    } else if (!whole.startsWith("<") && whole.trim() !== "") {
      const start = match.index + whole.length - whole.trimStart().length;
      leaves.push({ path: [...path], value: whole.trim(), range: [start, start + whole.trim().length] });
    }
  }
  return leaves;
}
