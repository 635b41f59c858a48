import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Calls that give all settings at once. */
const bundles = /^(?:useRuntimeConfig|getRuntimeConfig|config)$/u;
/** Functions that look up one environment variable, as projects call them. */
const lookups = /^(?:(?:require|get|read|must|need|load|fetch)(?:Required|Optional)?Env(?:Var|Variable|OrThrow)?|env|requiredEnv|mustGetEnv|getInput)$/u;
/** Apps Script keeps settings in properties of the script, the user or the document. */
const properties = /(?:[pP]roperties|[pP]rops)(?:\(\))?$/u;
const store = /^(?:(?:\w*[cC]onfig(?:uration)?(?:Service|Module)?)|env|environment|settings|nconf|conf)$/u;

/** The setting a value is looked up by: `configService.get("API_KEY")`, `useRuntimeConfig().apiKey`, `core.getInput("token")`. */
export function settingName(flow: ValueFlow, { node, path }: Origin): string | undefined {
  if (node.type !== "CallExpression") return undefined;
  const called = calledName(node) ?? "";
  if (bundles.test(called)) return path.length > 0 && isWhole(flow, node) ? path.at(-1) : undefined;
  const [name] = node.arguments;
  if (path.length > 0 || !name) return undefined;
  return lookups.test(called) || isStored(flow, node, called) ? staticString(flow, name) : undefined;
}

/** `config.get("API_KEY")`, `scriptProperties.getProperty("API_KEY")` */
function isStored(flow: ValueFlow, node: TSESTree.CallExpression, called: string): boolean {
  const callee = unwrap(node.callee);
  if (callee.type !== "MemberExpression") return false;
  if (called === "getProperty") return properties.test(flow.sourceCode.getText(callee.object));
  return /^(?:get|getOrThrow|getString)$/u.test(called) && store.test(lastName(flow, callee.object));
}

/** `functions.config()` is known by its owner; other functions named `config` are not. */
function isWhole(flow: ValueFlow, node: Parameters<typeof calledName>[0]): boolean {
  const text = flow.sourceCode.getText(node.callee);
  return !text.endsWith("config") || text === "functions.config";
}

function lastName(flow: ValueFlow, node: Parameters<ValueFlow["originsOf"]>[0]): string {
  return /[\w$]*$/u.exec(flow.sourceCode.getText(node))?.[0] ?? "";
}
