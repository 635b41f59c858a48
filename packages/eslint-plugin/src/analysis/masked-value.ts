import type { TSESTree } from "@typescript-eslint/utils";
import type { ValueFlow } from "./value-flow.ts";

/** Whether the runner of a workflow is told to hide a value in whatever is printed: `core.setSecret(token)`. */
export function isMasked(flow: ValueFlow, value: TSESTree.Node): boolean {
  return maskedAt(flow, value) >= 0;
}

/** What was printed before stays readable. */
export function isMaskedBefore(flow: ValueFlow, value: TSESTree.Node): boolean {
  const place = maskedAt(flow, value);
  return place >= 0 && place < value.range[0];
}

function maskedAt({ sourceCode }: ValueFlow, value: TSESTree.Node): number {
  if (!sourceCode.text.includes("actions/core")) return -1;
  const name = sourceCode.getText(value).split(/[^\w.$]/u)[0] ?? "";
  return name === "" ? -1 : sourceCode.text.indexOf(`setSecret(${name}`);
}
