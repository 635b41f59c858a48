import type { TSESTree } from "@typescript-eslint/utils";
import { enclosing } from "../syntax/enclosing.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { rootName } from "../syntax/root-name.ts";
import { redirectTarget } from "./redirect-target.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Whether a browser is sent to the address that a template writes, or on which a call sets a parameter. */
export function isRedirected({ sourceCode }: ValueFlow, node: TSESTree.CallExpression | TSESTree.TemplateLiteral | TSESTree.BinaryExpression): boolean {
  const declared = node.type === "CallExpression" ? rootName(node.callee) : node.parent;
  const name = declared?.type === "VariableDeclarator" ? declared.id : declared;
  const variable = name?.type === "Identifier" ? findVariable(sourceCode, name) : undefined;
  return isInRedirect(node) || (variable?.references ?? []).some(({ identifier }) => isInRedirect(identifier));
}

function isInRedirect(node: TSESTree.Node): boolean {
  return enclosing(node, (ancestor): ancestor is TSESTree.Node => holds(redirectTarget(ancestor), node)) !== undefined;
}

function holds(target: TSESTree.Node | undefined, { range: [start, end] }: TSESTree.Node): boolean {
  return target !== undefined && target.range[0] <= start && end <= target.range[1];
}
