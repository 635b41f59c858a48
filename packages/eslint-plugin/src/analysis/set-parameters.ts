import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { rootName } from "../syntax/root-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import type { Parameter, SentParameters } from "./request-parameters.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const setters: ReadonlySet<string> = new Set(["set", "append"]);
/** A row of calls is looked at once, from the one that sets what every such request has. */
const leading: ReadonlySet<string> = new Set(["client_id", "grant_type"]);

/** `url.searchParams.set("client_id", …)` together with all other parameters set on the same variable. */
export function setParameters(flow: ValueFlow, node: TSESTree.CallExpression): SentParameters | undefined {
  const name = nameSet(flow, node);
  const root = name !== undefined && leading.has(name) ? rootName(node.callee) : undefined;
  const variable = root && findVariable(flow.sourceCode, root);
  if (!variable) return undefined;
  const values = new Map<string, Parameter>();
  let isWhole = true;
  for (const { identifier } of variable.references) {
    const call = enclosing(identifier, (ancestor) => ancestor.type === "CallExpression");
    if (!call || !isSetter(call) || rootName(call.callee) !== identifier) continue;
    const key = nameSet(flow, call);
    const value = call.arguments[1];
    if (key === undefined || !value) isWhole = false;
    else values.set(key, { loc: call.loc, text: staticString(flow, value), value });
  }
  // Another call of the row sets both.
  if (name === "client_id" && values.has("grant_type")) return undefined;
  return { values, isWhole, url: addressOf(flow, root) };
}

function isSetter(node: TSESTree.CallExpression): boolean {
  return setters.has(calledName(node) ?? "") && node.callee.type === "MemberExpression";
}

function nameSet(flow: ValueFlow, node: TSESTree.CallExpression): string | undefined {
  const [name] = node.arguments;
  return name && isSetter(node) ? staticString(flow, name) : undefined;
}

/** Of `new URL("https://…")`. */
function addressOf(flow: ValueFlow, root: TSESTree.Identifier): string {
  const [origin] = flow.originsOf(root);
  const address = origin?.node.type === "NewExpression" ? origin.node.arguments[0] : undefined;
  return (address && staticString(flow, address)) ?? "";
}
