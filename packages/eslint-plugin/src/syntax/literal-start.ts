import type { TSESTree } from "@typescript-eslint/utils";

/**
 * Where in the file the text of a literal begins; undefined if escapes make the file differ from the text.
 * Parsers disagree on whether a template's part includes its delimiter, so the text itself decides.
 */
export function literalStart(node: TSESTree.Literal | TSESTree.TemplateElement, fileText: string): number | undefined {
  const text = node.type === "Literal" ? String(node.value) : node.value.cooked;
  if (text === null) return undefined;
  return [node.range[0] + 1, node.range[0]].find((start) => fileText.startsWith(text, start));
}
