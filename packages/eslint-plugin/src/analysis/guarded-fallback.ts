import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import type { SettingFallback } from "./secret-fallback.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A condition about where the program runs. */
const aboutStage = new RegExp(
  "NODE_ENV|APP_ENV|VERCEL_ENV|VITEST|JEST|\\bCI\\b|\\.(?:DEV|PROD)\\b|\\b(?:is|in|on)_?(?:prod|dev|test|local|self)|" +
    "[\"'`](?:prod|dev|test|local)|\\b(?:production|development)\\b",
  "iu",
);
const ends = /\bthrow\b|\breturn\b|\bexit\(|\bprocess\.abort/u;

/**
 * Whether a fallback is only for development: a condition about the stage stands around or before it, the file stops
 * where the setting is missing, or it fills the environment itself, as the set-up of tests does.
 */
export function isGuardedFallback(flow: ValueFlow, { node, name }: SettingFallback): boolean {
  const text = (part: TSESTree.Node): string => flow.sourceCode.getText(part);
  const target = targetOf(node);
  const refuses = (test: string): boolean => {
    const isAsked = test.includes(name) || (target !== undefined && test.includes(target));
    // `!secret` is never true behind a fallback; the variable itself, or the stage, is.
    return test.includes(text(node)) || (isAsked && (/\benv\b/u.test(test) || aboutStage.test(test)));
  };
  for (let outer = node.parent; outer; outer = outer.parent) {
    const condition = conditionOf(outer);
    if (condition && aboutStage.test(text(condition))) return true;
    if (outer.type === "AssignmentExpression" && /\benv\b/u.test(text(outer.left))) return true;
  }
  for (const other of descendants(flow.sourceCode.ast, flow.sourceCode.visitorKeys)) {
    if (other.type !== "IfStatement" || !ends.test(text(other.consequent))) continue;
    const test = text(other.test);
    const isBefore = other.range[1] <= node.range[0] && aboutStage.test(test);
    if (isBefore || refuses(test)) return true;
  }
  return false;
}

function conditionOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === "LogicalExpression") return node.left;
  return node.type === "ConditionalExpression" || node.type === "IfStatement" ? node.test : undefined;
}

/** The name or key the value is given to: `secret` in `const secret = env.SECRET ?? "…"`. */
function targetOf(node: TSESTree.Node): string | undefined {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === "VariableDeclarator") return outer.id.type === "Identifier" ? outer.id.name : undefined;
    if (outer.type === "Property") return outer.key.type === "Identifier" ? `.${outer.key.name}` : undefined;
    if (outer.type === "CallExpression" || outer.type === "BlockStatement") return undefined;
  }
  return undefined;
}
