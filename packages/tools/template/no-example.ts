import { createRule } from "../../eslint-plugin/src/create-rule.ts";

/*
 * Forbids what the rule is about, in one line.
 * Why that hurts somebody who uses the connector.
 * What the rule knowingly misses.
 */
export const noExample = createRule({
  name: "no-example",
  description: "Forbid debugger statements left in connectors",
  preset: "all",
  messages: { left: "`debugger` stops the connector wherever a developer tool is attached. Remove it." },
  isRelevant: (text) => text.includes("debugger"),
  create: () => ({
    DebuggerStatement: (node) => ({ node, messageId: "left" }),
  }),
});
