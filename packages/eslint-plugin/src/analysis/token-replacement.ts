import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { kindOfFile } from "../languages/kind-of-file.ts";

/** A rewrite to offer for a token in a text. */
export interface Replacement {
  readonly kind: "readEnvironment" | "disableHere";
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

type Range = readonly [start: number, end: number];

/** The rewrites that are right where the token stands; none where we cannot be sure. */
export function replacementsFor(
  sourceCode: Readonly<TSESLint.SourceCode>,
  filename: string,
  range: Range,
  env: string,
): Replacement[] {
  // Only ESLint's own SourceCode for JavaScript knows nodes by their place, whatever the types say.
  const isScript = typeof sourceCode.getNodeByRangeIndex === "function";
  return isScript ? inScript(sourceCode, range, env) : inText(sourceCode.text, filename, range, env);
}

function inScript(sourceCode: Readonly<TSESLint.SourceCode>, range: Range, env: string): Replacement[] {
  const node = sourceCode.getNodeByRangeIndex(range[0]);
  const read = `process.env.${env}`;
  if (node?.type === "TemplateElement") {
    return node.parent.type === "TemplateLiteral" ? [{ kind: "readEnvironment", range, text: `\${${read}}` }] : [];
  }
  if (node?.type !== "Literal" || !fills(node, range)) return [];
  const text = node.parent.type === "JSXAttribute" ? `{${read}}` : read;
  return isExpression(node) ? [{ kind: "readEnvironment", range: node.range, text }] : [];
}

/** The literal is the token and its quotes. */
function fills(node: TSESTree.Literal, [start, end]: Range): boolean {
  return node.range[0] === start - 1 && node.range[1] === end + 1;
}

/** Keys, enum members, types and module names cannot be replaced by an expression. */
function isExpression(node: TSESTree.Literal): boolean {
  const { parent } = node;
  switch (parent.type) {
    case "Property":
    case "PropertyDefinition":
      return parent.value === node;
    case "TSEnumMember":
    case "TSLiteralType":
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ExpressionStatement":
    case "MethodDefinition":
      return false;
    default:
      return true;
  }
}

function inText(text: string, filename: string, range: Range, env: string): Replacement[] {
  const kind = kindOfFile(filename);
  const offers: Replacement[] = [];
  const [start, end] = range;
  const isQuoted = /["']/u.test(text.charAt(start - 1)) && text.charAt(start - 1) === text.charAt(end);
  if (kind?.inline !== undefined) offers.push({ kind: "readEnvironment", range, text: kind.inline.replace("NAME", env) });
  if (kind?.quoted !== undefined && isQuoted) {
    offers.push({ kind: "readEnvironment", range: [start - 1, end + 1], text: kind.quoted.replace("NAME", env) });
  }
  if (kind?.comment) offers.push(disableComment(text, start, kind.comment));
  return offers;
}

function disableComment(text: string, at: number, [open, close]: readonly [string, string]): Replacement {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const indent = /^[ \t]*/u.exec(text.slice(lineStart, at))?.[0] ?? "";
  const comment = `${indent}${open} eslint-disable-next-line credlint/no-hardcoded-token --${close && ` ${close}`}`;
  return { kind: "disableHere", range: [lineStart, lineStart], text: `${comment}\n` };
}
