import type { TSESLint } from "@typescript-eslint/utils";
import type { LeakedSecret } from "./leaked-secret.ts";

const longestText = 60;

/** What a message says of a leaked secret: its text, and ` (from …)` if it comes from elsewhere. */
export function leakWords(
  { node, source }: LeakedSecret,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Record<"what" | "from", string> {
  const what = short(sourceCode.getText(node));
  const origin = short(source.text);
  const line = source.node.loc.start.line;
  return { what, from: what === origin ? "" : ` (from \`${origin}\`, line ${line})` };
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
}
