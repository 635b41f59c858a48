import { parseForESLint } from "@typescript-eslint/parser";
import type { ParserOptions } from "@typescript-eslint/parser";
import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";

/** How long the program is that was parsed last, and how often somebody asked a node of it what it is. */
export const counted = { nodes: 0, steps: 0 };

/** The TypeScript parser, whose nodes count. */
export const countingParser = {
  parseForESLint(text: string, options?: ParserOptions | null): ReturnType<typeof parseForESLint> {
    const parsed = parseForESLint(text, options);
    const nodes = [...descendants(parsed.ast, parsed.visitorKeys)];
    for (const node of nodes) count(node);
    Object.assign(counted, { nodes: nodes.length, steps: 0 });
    return parsed;
  },
};

function count(node: TSESTree.Node): void {
  const { type } = node;
  Object.defineProperty(node, "type", {
    enumerable: true,
    get() {
      counted.steps += 1;
      return type;
    },
  });
}
