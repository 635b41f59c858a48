import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../../packages/eslint-plugin/src/syntax/descendants.ts";

/** A verified webhook handler of the corpus. */
export interface Handler {
  /** `<vendor>-<framework>`. */
  readonly name: string;
  /** Where it would stand in a project; frameworks that route by file need it. */
  readonly filename: string;
  /** The function whose verdict decides: an SDK's verifier, a helper, middleware, a guard. */
  readonly check: string;
  /** What the vendor signs: `raw body`, or something else. */
  readonly signs: string;
  readonly code: string;
  readonly nodes: readonly TSESTree.Node[];
  readonly visitorKeys: TSESLint.SourceCode.VisitorKeys;
}

const folder = join(import.meta.dirname, "handlers");

export function handlers(): Handler[] {
  return readdirSync(folder)
    .sort()
    .map((file) => parsed(file.replace(/\.\w+$/u, ""), readFileSync(join(folder, file), "utf8")));
}

function parsed(name: string, code: string): Handler {
  const { filename = "", check = "", signs = "" } = head(code);
  const { ast, visitorKeys } = parser.parseForESLint(code, { filePath: filename, ecmaFeatures: { jsx: true }, range: true, loc: true });
  // The parser's own types and those for rules describe the same tree.
  const program = ast as TSESTree.Program;
  const keys = visitorKeys as TSESLint.SourceCode.VisitorKeys;
  const nodes = [program, ...descendants(program, keys)];
  for (const node of nodes) {
    for (const child of descendants(node, keys, () => false)) Object.assign(child, { parent: node });
  }
  return { name, filename, check, signs, code, nodes, visitorKeys: keys };
}

function head(code: string): Partial<Record<"filename" | "check" | "signs", string>> {
  const value = (key: string): string => new RegExp(`^// ${key}: (.+)$`, "mu").exec(code)?.[1] ?? "";
  return { filename: value("file"), check: value("check"), signs: value("signs") };
}

export function within({ visitorKeys }: Handler, node: TSESTree.Node): TSESTree.Node[] {
  return [node, ...descendants(node, visitorKeys)];
}

export function textOf({ code }: Handler, node: TSESTree.Node): string {
  return code.slice(...node.range);
}
