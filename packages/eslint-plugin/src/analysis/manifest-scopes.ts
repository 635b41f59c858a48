import { formatOf, knownInLeaves, possibleManifests, xmlLeaves } from "@credlint/scopes/manifest";
import type { TSESLint } from "@typescript-eslint/utils";
import { treeLeaves } from "../languages/tree-leaves.ts";
import type { AskedScope } from "./asked-scopes.ts";

/** A permission of a manifest; its place is always known, its node only in some languages. */
export type ManifestAsked = AskedScope & { readonly range: readonly [start: number, end: number] };

/**
 * What a manifest asks for, narrow permissions included: from the tree of JSON, YAML or TOML, whichever parser made it, and
 * from the text of XML, for which ESLint has no tree. Nothing for other files.
 */
export function manifestScopes({ ast, text }: Readonly<TSESLint.SourceCode>, path: string): ManifestAsked[] {
  const format = formatOf(path);
  const kinds = format ? possibleManifests(format, (word) => text.includes(word)) : [];
  if (kinds.length === 0) return [];
  return knownInLeaves(format === "xml" ? xmlLeaves(text) : treeLeaves(ast, text), kinds).map(({ scope, range, vendor, entry }) => ({
    scope,
    written: text.slice(...range),
    node: ast,
    range,
    known: { vendor, entry },
    together: [],
  }));
}
