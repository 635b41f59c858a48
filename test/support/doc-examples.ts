import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withSamples } from "@credlint/tools/with-samples";
import { root } from "./source-files.ts";

/** A fenced code block of a rule's page. */
export interface DocExample {
  readonly verdict: "Incorrect" | "Correct";
  readonly line: number;
  readonly filename: string;
  readonly code: string;
}

/** The blocks under "## Incorrect" and "## Correct", with sample markers filled in. */
export function docExamples(page: string): DocExample[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)].flatMap(({ index, 1: language = "", 2: block = "" }) => {
    const before = text.slice(0, index);
    const heading = [...before.matchAll(/^## (.+)$/gmu)].at(-1)?.[1];
    if (heading !== "Incorrect" && heading !== "Correct") return [];
    const named = /^(?:\/\/|#) file: (\S+)$/mu.exec(block)?.[1];
    return [
      {
        verdict: heading,
        line: before.split("\n").length,
        filename: named ?? `example.${language}`,
        code: withSamples(block).text,
      },
    ];
  });
}
