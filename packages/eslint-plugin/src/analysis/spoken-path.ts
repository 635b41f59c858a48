import type { Origin } from "./origin.ts";

const globalObjects: ReadonlySet<string> = new Set(["globalThis", "window", "global", "self"]);

/**
 * The names a value is reached by, from its root down: `["console", "log"]` for `globalThis.console.log`,
 * `["posthog", "capture"]` for an import of that name, `["span", "end"]` for `const span = start()`.
 */
export function spokenPath({ node, path, steps }: Origin): readonly string[] {
  switch (node.type) {
    case "Identifier":
      return globalObjects.has(node.name) ? path : [node.name, ...path];
    case "ImportDefaultSpecifier":
      return [node.local.name, ...path.slice(1)];
    case "ImportNamespaceSpecifier":
      return [node.local.name, ...path];
    case "CallExpression":
    case "NewExpression":
      return [steps.at(-1)?.name ?? "", ...path];
    default:
      return path;
  }
}
