import type { Manifest } from "@credlint/catalogue/manifests";
import { jsonLeaves } from "./json-leaves.ts";
import type { Leaf, LeafReader } from "./leaf.ts";
import { tomlLeaves } from "./toml-leaves.ts";
import { xmlLeaves } from "./xml-leaves.ts";
import { yamlLeaves } from "./yaml-leaves.ts";

export type Format = Manifest["formats"][number];

const readers: Readonly<Record<Format, LeafReader>> = { json: jsonLeaves, yaml: yamlLeaves, toml: tomlLeaves, xml: xmlLeaves };

/** The format of a file by its name; undefined if no manifest is written that way. */
export function formatOf(path: string): Format | undefined {
  const [, extension = ""] = /\.([a-z0-9]+)$/iu.exec(path) ?? [];
  switch (extension.toLowerCase()) {
    case "json":
    case "jsonc":
    case "json5":
      return "json";
    case "yml":
    case "yaml":
      return "yaml";
    case "toml":
      return "toml";
    case "xml":
    case "connectedapp":
      return "xml";
    default:
      return undefined;
  }
}

export function leavesIn(text: string, format: Format): Leaf[] {
  return readers[format](text);
}
