import type { TSESTree } from "@typescript-eslint/utils";
import { enclosing } from "../syntax/enclosing.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { writtenName } from "../syntax/written-name.ts";

/** A value that a build tool writes into the code of the browser. */
export interface BundledSetting {
  /** The option that does it, as its owner calls it. */
  readonly option: string;
  /** What the value is called: where it is read, and what it is read as. */
  readonly names: readonly string[];
  readonly node: TSESTree.Node;
}

interface Bundler {
  readonly file: RegExp;
  readonly option: string;
  readonly key: string;
  readonly owner?: string;
}

const bundlers: readonly Bundler[] = [
  { file: /(?:^|\/)vite\.config\.\w+$/u, option: "define", key: "define" },
  { file: /(?:^|\/)next\.config\.\w+$/u, option: "publicRuntimeConfig", key: "publicRuntimeConfig" },
  { file: /(?:^|\/)nuxt\.config\.\w+$/u, option: "runtimeConfig.public", key: "public", owner: "runtimeConfig" },
];

/** The settings below a property of a build tool's config that end up in the browser. */
export function bundledSettings(node: TSESTree.Property, path: string): BundledSetting[] {
  const key = staticKey(node);
  const bundler = bundlers.find((candidate) => candidate.key === key && candidate.file.test(path));
  const object = unwrap(node.value);
  if (!bundler || object.type !== "ObjectExpression") return [];
  const owner = enclosing(node, (ancestor) => ancestor.type === "Property");
  if (bundler.owner !== undefined && (!owner || staticKey(owner) !== bundler.owner)) return [];
  return writtenEntries(object).flatMap(([name, value]) => {
    const read = nameRead(value);
    return read === undefined ? [] : [{ option: bundler.option, names: [read, name.split(".").at(-1) ?? name], node: value }];
  });
}

/** `TOKEN` for `env.TOKEN`, `JSON.stringify(env.TOKEN)` and `env.TOKEN || ""`; undefined for what is no setting. */
function nameRead(wrapped: TSESTree.Node): string | undefined {
  const node = unwrap(wrapped);
  switch (node.type) {
    case "CallExpression":
      return node.arguments[0] && writtenName(node.callee) === "stringify" ? nameRead(node.arguments[0]) : undefined;
    case "LogicalExpression":
      return nameRead(node.left);
    case "MemberExpression":
      return writtenName(node);
    default:
      return undefined;
  }
}
