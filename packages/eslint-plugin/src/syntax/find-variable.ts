import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

/** The variable a name means at its place; undefined for globals nobody declared. */
export function findVariable(
  sourceCode: Readonly<TSESLint.SourceCode>,
  name: TSESTree.Identifier | TSESTree.JSXIdentifier,
): TSESLint.Scope.Variable | undefined {
  for (let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(name); scope; scope = scope.upper) {
    const variable = scope.set.get(name.name);
    if (variable) return variable;
  }
  return undefined;
}
