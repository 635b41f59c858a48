import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { isSurelySecret } from "./public-variable.ts";

/** The names of secrets that `new EnvironmentPlugin(["API_SECRET"])` reads from the environment and writes into the code. */
export function builtVariables(node: TSESTree.NewExpression): TSESTree.StringLiteral[] {
  if (calledName(node) !== "EnvironmentPlugin") return [];
  const names = node.arguments.flatMap((argument) => (argument.type === "ArrayExpression" ? argument.elements : [argument]));
  return names.filter((name) => name?.type === "Literal" && typeof name.value === "string").filter(({ value }) => isSurelySecret(value));
}
