import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { memberValues } from "./member-values.ts";
import type { SecretSource } from "./secret-source.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

export type CodeNode = TSESTree.NewExpression | TSESTree.CallExpression | TSESTree.Property;

/** A setting of a bundler, and what of it this question is about. */
export interface CodeSink extends Sink {
  readonly kinds: readonly Extract<SecretSource["kind"], "value" | "environment">[];
}

/** Plugins of bundlers that write their settings into the code. */
const plugins: ReadonlySet<string> = new Set(["DefinePlugin", "EnvironmentPlugin"]);
const replacing: ReadonlySet<string> = new Set(["@rollup/plugin-replace", "rollup-plugin-replace"]);
const bundling = /^(?:build|buildSync|context|transform|defineConfig|replace)$/u;
const viteConfig = /(?:^|\/)vite\.config\.\w+$/u;

/** What a node writes into code or images that are built. */
export function codeSink(flow: ValueFlow, node: CodeNode, path: string): CodeSink | undefined {
  if (node.type === "Property") return ofSetting(flow, node, path);
  const name = calledName(node) ?? "";
  if (node.type === "CallExpression") return name !== "" && isReplacing(flow, node) ? sinkOf(flow, name, node.arguments) : undefined;
  return plugins.has(name) ? sinkOf(flow, `new ${name}`, node.arguments) : undefined;
}

/** `define` of a bundler, `env` of Next's settings, `buildargs` of an image. */
function ofSetting(flow: ValueFlow, node: TSESTree.Property, path: string): CodeSink | undefined {
  const key = staticKey(node) ?? "";
  const value = unwrap(node.value);
  const options = node.parent;
  if (options.type !== "ObjectExpression") return undefined;
  // One variable of Vite's is looked at by `no-secret-in-public-env`.
  if (key === "define" && viteConfig.test(path)) return sinkOf(flow, key, [value], ["environment"]);
  if (value.type !== "ObjectExpression") return undefined;
  const isDefine = key === "define" && isBundled(flow, options);
  const isEnv = key === "env" && /(?:^|\/)next\.config\.\w+$/u.test(path);
  return isDefine || isEnv || key === "buildargs" ? sinkOf(flow, key, [value]) : undefined;
}

/** What is built for a server stays there. */
function isBundled({ sourceCode }: ValueFlow, options: TSESTree.ObjectExpression): boolean {
  const { parent } = options;
  const isCall = parent.type === "CallExpression" && bundling.test(calledName(parent) ?? "");
  return isCall && !/platform:\s*["']node/u.test(sourceCode.getText(options));
}

function isReplacing(flow: ValueFlow, { callee }: TSESTree.CallExpression): boolean {
  return callee.type === "Identifier" && flow.originsOf(callee).some(({ module }) => replacing.has(module ?? ""));
}

function sinkOf(flow: ValueFlow, name: string, nodes: readonly TSESTree.Node[], kinds: CodeSink["kinds"] = ["value", "environment"]): CodeSink {
  return { name, written: nodes.flatMap((node) => memberValues(flow, node)), kinds };
}
