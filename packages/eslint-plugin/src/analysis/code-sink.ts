import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { memberValues } from "./member-values.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

export type CodeNode = TSESTree.NewExpression | TSESTree.Property;

/** Plugins of bundlers that write their settings into the code. */
const plugins: ReadonlySet<string> = new Set(["DefinePlugin", "EnvironmentPlugin"]);
const bundling = /^(?:build|buildSync|context|transform|defineConfig|replace)$/u;

/** What a node writes into code or images that are built. */
export function codeSink(flow: ValueFlow, node: CodeNode, path: string): Sink | undefined {
  if (node.type === "Property") return ofSetting(flow, node, path);
  const name = calledName(node) ?? "";
  return plugins.has(name) ? sinkOf(flow, `new ${name}`, node.arguments) : undefined;
}

/** `define` of a bundler, `env` of Next's settings, `buildargs` of an image. */
function ofSetting(flow: ValueFlow, node: TSESTree.Property, path: string): Sink | undefined {
  const key = staticKey(node) ?? "";
  const value = unwrap(node.value);
  if (value.type !== "ObjectExpression" || node.parent.type !== "ObjectExpression") return undefined;
  const isDefine = key === "define" && isBundled(flow, node.parent, path);
  const isEnv = key === "env" && /(?:^|\/)next\.config\.\w+$/u.test(path);
  return isDefine || isEnv || key === "buildargs" ? sinkOf(flow, key, [value]) : undefined;
}

/** What vite defines is looked at by `no-secret-in-public-env`; what is built for a server stays there. */
function isBundled({ sourceCode }: ValueFlow, options: TSESTree.ObjectExpression, path: string): boolean {
  const { parent } = options;
  const isCall = parent.type === "CallExpression" && bundling.test(calledName(parent) ?? "");
  return isCall && !/(?:^|\/)vite\.config\.\w+$/u.test(path) && !/platform:\s*["']node/u.test(sourceCode.getText(options));
}

function sinkOf(flow: ValueFlow, name: string, nodes: readonly TSESTree.Node[]): Sink {
  return { name, written: nodes.flatMap((node) => memberValues(flow, node)) };
}
