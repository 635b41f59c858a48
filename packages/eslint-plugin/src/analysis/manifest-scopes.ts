import { formatOf, knownInLeaves, possibleManifests, xmlLeaves } from "@credlint/scopes/manifest";
import type { KnownInManifest } from "@credlint/scopes/manifest";
import type { TSESLint } from "@typescript-eslint/utils";
import { treeLeaves } from "../languages/tree-leaves.ts";

/**
 * What a manifest asks for, narrow permissions included: from the tree of JSON, YAML or TOML, whichever parser made it, and
 * from the text of XML, for which ESLint has no tree. Nothing for other files.
 */
export function manifestScopes({ ast, text }: Readonly<TSESLint.SourceCode>, path: string): KnownInManifest[] {
  const format = formatOf(path);
  const kinds = format ? possibleManifests(text, format) : [];
  if (kinds.length === 0) return [];
  return knownInLeaves(format === "xml" ? xmlLeaves(text) : treeLeaves(ast, text), kinds);
}
