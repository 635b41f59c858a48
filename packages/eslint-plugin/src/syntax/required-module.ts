import type { TSESTree } from "@typescript-eslint/utils";

/** `"pino"` for `require("pino")`. */
export function requiredModule(node: TSESTree.CallExpression): string | undefined {
  const [specifier] = node.arguments;
  const isRequire = node.callee.type === "Identifier" && node.callee.name === "require";
  return isRequire && specifier?.type === "Literal" && typeof specifier.value === "string" ? specifier.value : undefined;
}
