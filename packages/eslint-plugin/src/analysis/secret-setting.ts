import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticString } from "./static-string.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

const secretName = /(secret|token|password|passcode|(api|webhook|signing|auth|verification)_?key)$/i;

/**
 * The name of the setting a value is taken from if it names a secret: `process.env.X_SECRET`,
 * `config.get("x.secret")`.
 */
export function secretSetting(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  return settingNames(flow, node).find((name) => secretName.test(name));
}

/** The names of all settings a value may be taken from. */
export function settingNames(flow: ValueFlow, node: TSESTree.Node): string[] {
  return flow.originsOf(node).flatMap((origin) => ofEnvironment(origin) ?? ofLookup(flow, origin) ?? []);
}

/** Files that hold settings and nothing else: `../config/zalo`, `./env.js`. */
const settingsFile = /(^|\/)(config|configs|configuration|env|environment|settings)([./]|$)/i;

/** `process.env.X`, `env.X` of a worker, a constant imported from a file of settings. */
function ofEnvironment({ kind, node, path, module }: Origin): string | undefined {
  const isBinding = kind === "parameter" && node.type === "Identifier" && node.name === "env";
  const isImported = kind === "import" && (/env|config|setting|const/i.test(path.join(".")) || isOfSettings(module, path.at(-1)));
  return isBinding || isImported || path.slice(0, -1).includes("env") ? path.at(-1) : undefined;
}

/** API keys that such a file holds let users in, not webhooks. */
function isOfSettings(module = "", name = ""): boolean {
  return settingsFile.test(module) && /secret|token/i.test(name);
}

/** `config.get("x.secret")`, `Deno.env.get("X")`, `useRuntimeConfig().secret`. */
function ofLookup(flow: ValueFlow, { node, path }: Origin): string | undefined {
  if (node.type !== "CallExpression") return undefined;
  const { callee, arguments: [name] } = node;
  const called = calledName(node) ?? "";
  if (/^(useRuntimeConfig|getConfig)$/.test(called)) return path.at(-1);
  if (path.length > 0 || name === undefined || callee.type !== "MemberExpression") return undefined;
  const isLookup =
    /^(get|getOrThrow)$/.test(called) && /(env|config\w*)$/i.test(flow.sourceCode.getText(callee.object));
  return isLookup ? staticString(flow, name) ?? importedKey(flow, name) : undefined;
}

/** `config.get(Env.HOOK_SECRET)`: keys that another file lists are called like what they stand for. */
function importedKey(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  const [origin, ...others] = flow.originsOf(node);
  return origin?.kind === "import" && others.length === 0 && origin.path.length > 1 ? origin.path.at(-1) : undefined;
}
