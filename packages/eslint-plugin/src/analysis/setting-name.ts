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
  const callee = unwrap(node.callee);
  const isStore = callee.type === "MemberExpression" && /^(?:get|getOrThrow|getString)$/u.test(called) && store.test(lastName(flow, callee.object));
  const isProperty = callee.type === "MemberExpression" && called === "getProperty" && properties.test(flow.sourceCode.getText(callee.object));
  return isStore || isProperty || lookups.test(called) ? staticString(flow, name) : undefined;
}

/** `functions.config()` is known by its owner; other functions named `config` are not. */
function isWhole(flow: ValueFlow, node: Parameters<typeof calledName>[0]): boolean {
  const text = flow.sourceCode.getText(node.callee);
  return !text.endsWith("config") || text === "functions.config";
}

function lastName(flow: ValueFlow, node: Parameters<ValueFlow["originsOf"]>[0]): string {
  return /[\w$]*$/u.exec(flow.sourceCode.getText(node))?.[0] ?? "";
}
