import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { calleeText } from "./callee-text.ts";
import { unwrap } from "./unwrap.ts";

/** An expression as a message can quote it: `createHmac(…).digest(…)`, not its arguments, and never a long text. */
export function shortText(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string {
  const inner = unwrap(node);
  if (inner.type === "CallExpression") return `${calleeText(inner)}(…)`;
  const text = sourceCode.getText(inner);
  return text.length > 60 || text.includes("\n") ? "…" : text;
}
