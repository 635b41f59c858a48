import type { Manifest } from "@credlint/catalogue/manifests";

export type Format = Manifest["formats"][number];

/** No manifest is longer, in UTF-16 units; what is longer is data. */
export const maxLength = 100_000;

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
