import type { SecretCall } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { isFunction } from "../syntax/is-function.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/** `value`: the call gives the secret itself. `object`: what holds it. `other`: a member of the result that is none. */
export type CallResult = "value" | "object" | "other";

/** What is known of the result of a call, and of the member of it that is read; undefined if it is no such call. */
export function secretCall(flow: ValueFlow, calls: readonly SecretCall[], origin: Origin): CallResult | undefined {
  const { path } = origin;
  const node = answeredCall(origin);
  if (node?.type !== "CallExpression") return undefined;
  // The AWS SDK's older clients give a request first.
  const callee = unwrap(node.callee);
  const asked = callee.type === "MemberExpression" && staticKey(callee) === "promise" ? unwrap(callee.object) : node;
  if (asked.type !== "CallExpression") return undefined;
  const name = calledName(asked) ?? "";
  const fact = calls.find((call) => call.names.includes(name) && isMeant(flow, call, asked));
  // Google's client hands the tokens themselves to a callback.
  if (fact) return resultOf(fact.secrets, node !== origin.node && fact.secrets.includes("tokens") ? ["tokens", ...path] : path);
  if (!/^decrypt(?!or|ion)/u.test(name)) return undefined;
  return path.length === 0 ? "value" : undefined;
}

/** The call whose result a value is: itself, or the one that hands it to `(error, result) => …`. */
function answeredCall({ kind, node }: Origin): TSESTree.Node | undefined {
  if (kind !== "parameter") return node;
  const owner = node.parent;
  return owner && isFunction(owner) && owner.params.length === 2 && owner.params[1] === node ? owner.parent : undefined;
}

function resultOf(secrets: readonly string[], path: readonly string[]): CallResult {
  const read = path.join(".");
  if (secrets.length === 0) return read === "" ? "value" : "other";
  if (read === "") return "object";
  if (!secrets.includes(read)) return "other";
  return secrets.some((secret) => secret.startsWith(`${read}.`)) ? "object" : "value";
}

function isMeant(flow: ValueFlow, { modules, receivers, command }: SecretCall, call: TSESTree.CallExpression): boolean {
  if (command !== undefined) return call.arguments[0]?.type === "NewExpression" && calledName(call.arguments[0]) === command;
  if (modules.length === 0 && receivers.length === 0) return true;
  const before = calleeText(call).replace(/\.?[^.]*$/u, "");
  const root = rootName(call.callee)?.name ?? "";
  if (receivers.some((name) => name === root || before === name || before.endsWith(`.${name}`))) return true;
  return comesFrom(flow, call.callee, modules, 0);
}

/** Clients of clients: `new Client(…)`, `createClient(…)`, `google.auth.OAuth2`. */
const maxMakers = 3;

function comesFrom(flow: ValueFlow, node: TSESTree.Node, modules: readonly string[], depth: number): boolean {
  if (depth > maxMakers || modules.length === 0) return false;
  return flow.originsOf(node).some((origin) => {
    if (origin.kind === "import") return modules.includes(origin.module ?? "");
    const made = origin.node;
    return (made.type === "NewExpression" || made.type === "CallExpression") && comesFrom(flow, made.callee, modules, depth + 1);
  });
}
