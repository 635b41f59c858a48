import type { TSESTree } from "@typescript-eslint/utils";

/** Code that does something: a call, or a query written as a tagged template. */
export type Act = TSESTree.CallExpression | TSESTree.TaggedTemplateExpression;
