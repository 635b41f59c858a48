import type { TSESTree } from "@typescript-eslint/utils";

const patternParts: ReadonlySet<string> = new Set(["Property", "ObjectPattern", "ArrayPattern", "AssignmentPattern", "RestElement"]);

/** The whole left side of the assignment that writes `name`: `{ a: [name] }` in `({ a: [name] } = value)`. */
export function assignedPattern(name: TSESTree.Node): TSESTree.Node {
  let pattern = name;
  while (pattern.parent && patternParts.has(pattern.parent.type)) pattern = pattern.parent;
  return pattern;
}
