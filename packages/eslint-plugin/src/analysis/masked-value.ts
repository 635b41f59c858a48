import type { TSESTree } from "@typescript-eslint/utils";
import type { ValueFlow } from "./value-flow.ts";

/** Whether the runner of a workflow is told to hide a value in whatever is printed: `core.setSecret(token)`. */
export function isMasked({ sourceCode }: ValueFlow, value: TSESTree.Node): boolean {
  if (!sourceCode.text.includes("actions/core")) return false;
  const name = sourceCode.getText(value).split(/[^\w.$]/u)[0] ?? "";
  return name !== "" && sourceCode.text.includes(`setSecret(${name}`);
}
