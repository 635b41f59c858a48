import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withSamples } from "@credlint/tools/with-samples";
import { root } from "./source-files.ts";

/** A fenced code block of a page, with sample markers filled in. */
export interface CodeBlock {
  /** The heading of the second level it stands under. */
  readonly heading: string | undefined;
  readonly line: number;
  readonly filename: string;
  readonly code: string;
}

/** A block that the page of a rule judges. */
export interface DocExample extends CodeBlock {
  readonly verdict: "Incorrect" | "Correct";
}

export function codeBlocks(page: string): CodeBlock[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)].map(({ index, 1: language = "", 2: block = "" }) => {
    const before = text.slice(0, index);
    const named = /^(?:\/\/|#) file: (\S+)$/mu.exec(block)?.[1];
    return {
      heading: [...before.matchAll(/^## (.+)$/gmu)].at(-1)?.[1],
      line: before.split("\n").length,
      filename: named ?? `example.${language}`,
      code: withSamples(block).text,
    };
  });
}

/** The blocks under "## Incorrect" and "## Correct". */
export function docExamples(page: string): DocExample[] {
  return codeBlocks(page).flatMap((block) => {
    const { heading: verdict } = block;
    return verdict === "Incorrect" || verdict === "Correct" ? [{ ...block, verdict }] : [];
  });
}
