import type { Logger } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calleeText } from "../syntax/callee-text.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { forwardingCall } from "./forwarding-call.ts";
import { knownOutlet } from "./known-outlet.ts";
import { looksLikeLogger } from "./logger-shape.ts";
import { outletCall } from "./outlet-call.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What these print is the program's answer to whoever called it. */
const terminals: ReadonlySet<string> = new Set(["@clack/prompts"]);

/** The log line a call writes; undefined if nothing shows that it logs. */
export function loggerCall(
  flow: ValueFlow,
  loggers: readonly Logger[],
  call: TSESTree.CallExpression,
): Sink | undefined {
  return directCall(flow, loggers, call) ?? throughWrapper(flow, loggers, call) ?? resolvedInto(flow, loggers, call);
}

function directCall(flow: ValueFlow, loggers: readonly Logger[], call: TSESTree.CallExpression): Sink | undefined {
  const name = calleeText(call);
  const found = outletCall(flow, loggers, call);
  if (found) {
    const { outlet: logger, members, madeBy } = found.by;
    return { name, written: found.written, by: { logger, members, madeBy } };
  }
  const callee = unwrap(call.callee);
  const isLogging = looksLikeLogger(flow, callee) || picksMethod(flow, loggers, callee);
  return isLogging && !isTerminal(flow, callee) ? { name, written: call.arguments } : undefined;
}

/** `logger[level](…)` */
function picksMethod(flow: ValueFlow, loggers: readonly Logger[], callee: TSESTree.Node): boolean {
  if (callee.type !== "MemberExpression" || staticKey(callee) !== undefined) return false;
  return flow.originsOf(callee.object).some((origin) => knownOutlet(flow, loggers, origin)?.members.length === 0);
}

function isTerminal(flow: ValueFlow, callee: TSESTree.Node): boolean {
  return flow.originsOf(callee).some(({ module = "" }) => terminals.has(module));
}

/** `log("x", token)` with `const log = (...parts) => console.log(...parts)` in the same file. */
function throughWrapper(flow: ValueFlow, loggers: readonly Logger[], call: TSESTree.CallExpression): Sink | undefined {
  const forwarding = forwardingCall(flow, call);
  for (const inner of forwarding?.calls ?? []) {
    const sink = directCall(flow, loggers, inner);
    if (sink) return { ...sink, name: calleeText(call), written: call.arguments.slice(forwarding?.from) };
  }
  return undefined;
}

/** `getToken().then(console.log)` */
function resolvedInto(flow: ValueFlow, loggers: readonly Logger[], call: TSESTree.CallExpression): Sink | undefined {
  const [handler] = call.arguments;
  const { callee } = call;
  if (callee.type !== "MemberExpression" || staticKey(callee) !== "then" || handler?.type !== "MemberExpression") return undefined;
  for (const origin of flow.originsOf(handler)) {
    const { outlet, members = [] } = knownOutlet(flow, loggers, origin) ?? {};
    const isMethod = outlet?.methods.some(({ name, from }) => name === members.join(".") && from === 0);
    if (isMethod) return { name: flow.sourceCode.getText(handler), written: [callee.object] };
  }
  return undefined;
}
