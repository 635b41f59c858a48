import type { Sink as Outlet } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { memberValues } from "./member-values.ts";
import { outletCall } from "./outlet-call.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

export type ArtifactNode = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.Property | TSESTree.TemplateLiteral;

/** Plugins of bundlers that write their settings into the code. */
const plugins: ReadonlySet<string> = new Set(["DefinePlugin", "EnvironmentPlugin"]);
const outputFile = /\bGITHUB_(?:OUTPUT|ENV|STATE|STEP_SUMMARY)\b/u;

/** What a node writes into the result of a build: its code, its image, the outputs of its steps. */
export function artifactSink(flow: ValueFlow, outputs: readonly Outlet[], node: ArtifactNode, path: string): Sink | undefined {
  switch (node.type) {
    case "CallExpression":
      return ofOutput(flow, outputs, node);
    case "NewExpression":
      return plugins.has(calledName(node) ?? "") ? sinkOf(flow, `new ${calledName(node) ?? ""}`, node.arguments) : undefined;
    case "Property":
      return ofSetting(flow, node, path);
    default:
      return ofText(node);
  }
}

function sinkOf(flow: ValueFlow, name: string, nodes: readonly TSESTree.Node[]): Sink {
  return { name, written: nodes.flatMap((node) => memberValues(flow, node)) };
}

/** `core.setOutput("key", key)`, unless the log is told to hide it, and `appendFileSync(process.env.GITHUB_OUTPUT, …)`. */
function ofOutput(flow: ValueFlow, outputs: readonly Outlet[], node: TSESTree.CallExpression): Sink | undefined {
  const [target, content] = node.arguments;
  const isAppended = /^(?:append|write)File(?:Sync)?$/u.test(calledName(node) ?? "");
  if (isAppended) {
    const file = target && outputFile.exec(flow.sourceCode.getText(target))?.[0];
    return file !== undefined && content ? { name: file, written: [content] } : undefined;
  }
  const call = outletCall(flow, outputs, node);
  const written = call?.written.filter((value) => !isMasked(flow, value));
  return written && { name: calleeText(node), written };
}

function isMasked({ sourceCode }: ValueFlow, value: TSESTree.Node): boolean {
  const name = sourceCode.getText(value).split(/[^\w.$]/u)[0] ?? "";
  return sourceCode.text.includes(`setSecret(${name}`);
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
  const isCall = parent.type === "CallExpression" && /^(?:build|buildSync|context|transform|defineConfig|replace)$/u.test(calledName(parent) ?? "");
  return isCall && !/(?:^|\/)vite\.config\.\w+$/u.test(path) && !/platform:\s*["']node/u.test(sourceCode.getText(options));
}

/** `docker build --build-arg KEY=${key}`, `::set-output name=key::${key}` */
function ofText({ quasis, expressions }: TSESTree.TemplateLiteral): Sink | undefined {
  const text = quasis.map(({ value }) => value.raw).join("");
  const command = /--build-arg\b|^::(?:set-output|save-state|set-env)\b/u.exec(text)?.[0];
  if (command === undefined) return undefined;
  const written = expressions.filter((_, index) => /--build-arg[ =]+["']?\w+=["']?$|::[^\n]*::$/u.test(quasis[index]?.value.raw ?? ""));
  return { name: command, written };
}
