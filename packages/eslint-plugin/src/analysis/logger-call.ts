import type { Logger } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { knownLogger } from "./known-logger.ts";
import type { KnownLogger } from "./known-logger.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

const levels: ReadonlySet<string> = new Set([
  "log",
  "info",
  "warn",
  "warning",
  "error",
  "debug",
  "trace",
  "verbose",
  "fatal",
  "critical",
  "notice",
  "silly",
  "success",
]);
/** What these print is the program's answer to whoever called it. */
const terminals: ReadonlySet<string> = new Set(["@clack/prompts"]);
const loggerName = /^[_$#]*(?:log|logger|logging|LOG|LOGGER|console)$|[lL]ogger$/u;

/** The log line a call writes; undefined if nothing shows that it logs. */
export function loggerCall(
  flow: ValueFlow,
  loggers: readonly Logger[],
  call: TSESTree.CallExpression,
): Sink | undefined {
  const callee = unwrap(call.callee);
  if (!mayLog(loggers, callee)) return undefined;
  const name = calleeText(call);
  for (const origin of flow.originsOf(callee)) {
    if (terminals.has(origin.module ?? "")) return undefined;
    const by = knownLogger(flow, loggers, origin);
    const written = by && writtenArguments(by, call.arguments);
    if (written) return { name, written, by };
  }
  return looksLikeLogger(callee) ? { name, written: call.arguments } : undefined;
}

/** A quick look at the syntax, before anything is followed. */
function mayLog(loggers: readonly Logger[], callee: TSESTree.Node): boolean {
  if (callee.type !== "MemberExpression") return callee.type === "Identifier" || callee.type === "CallExpression";
  const method = staticKey(callee) ?? "";
  const isMethod = levels.has(method) || loggers.some(({ methods }) => methods.some(({ name }) => name === method));
  return isMethod || method === "call" || method === "apply" || loggerName.test(method);
}

function writtenArguments(
  { logger, members }: KnownLogger,
  given: readonly TSESTree.CallExpressionArgument[],
): readonly TSESTree.CallExpressionArgument[] | undefined {
  const invoker = members.at(-1) === "call" || members.at(-1) === "apply" ? members.at(-1) : undefined;
  const method = (invoker === undefined ? members : members.slice(0, -1)).join(".");
  const isCalledItself = method === "" && logger.callable;
  const from = isCalledItself ? 0 : logger.methods.find(({ name }) => name === method)?.from;
  if (from === undefined) return undefined;
  // `log.apply(logger, [message])`: the list is written, whatever the method leaves out.
  return invoker === "apply" ? given.slice(1, 2) : given.slice(invoker === "call" ? from + 1 : from);
}

/** `log.info`, `this.logger.warn`, `requestLogger.error`: told by whole names, never by a part such as `catalog`. */
function looksLikeLogger(callee: TSESTree.Node): boolean {
  return callee.type === "MemberExpression" && levels.has(staticKey(callee) ?? "") && isLoggerNamed(callee.object);
}

function isLoggerNamed(wrapped: TSESTree.Node): boolean {
  const node = unwrap(wrapped);
  switch (node.type) {
    case "Identifier":
      return loggerName.test(node.name);
    case "MemberExpression":
      return loggerName.test(staticKey(node) ?? "");
    case "CallExpression": {
      // `getLogger().info`, `logger.forBot().info`
      const callee = unwrap(node.callee);
      return (
        loggerName.test(calledName(node) ?? "") || (callee.type === "MemberExpression" && isLoggerNamed(callee.object))
      );
    }
    default:
      return false;
  }
}
