import { maxLength } from "./format.ts";
import type { Format } from "./format.ts";
import { jsonLeaves } from "./json-leaves.ts";
import type { Leaf, LeafReader } from "./leaf.ts";
import { tomlLeaves } from "./toml-leaves.ts";
import { xmlLeaves } from "./xml-leaves.ts";
import { yamlLeaves } from "./yaml-leaves.ts";

/** No manifest is deeper, none in YAML has longer lines; what has is data, on which parsers may take for ever. */
const maxDepth = 200;
const longLineOfYaml = /^.{2000}/mu;

const readers: Readonly<Record<Format, LeafReader>> = { json: jsonLeaves, yaml: yamlLeaves, toml: tomlLeaves, xml: xmlLeaves };

/** The texts of a file by key path; none if no manifest looks like it. */
export function leavesIn(text: string, format: Format): Leaf[] {
  if (text.length > maxLength || depthOf(text) > maxDepth) return [];
  return format === "yaml" && longLineOfYaml.test(text) ? [] : readers[format](text);
}

/** How many brackets, or list marks of one line, stand open at most: parsers call themselves for each. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of text.matchAll(/[[{]|[\]}]|(?:- ){3,}/gu)) {
    if (mark.startsWith("-")) deepest = Math.max(deepest, mark.length / 2);
    else depth = mark === "[" || mark === "{" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
