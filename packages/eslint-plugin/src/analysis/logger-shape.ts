import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

const levels: ReadonlySet<string> = new Set([
  "log", "info", "warn", "warning", "error", "debug", "trace", "verbose", "fatal", "critical", "crit", "notice", "silly",
  "success",
]);
const loggerName = /^[_$#]*(?:[lL]og|logger|logging|LOG|LOGGER|console|logCtx|logContext)$|(?:[lL]ogger|[a-z\d]Log)$/u;
/** Functions that are called with a message, imported from a file of the project or handed in. */
const logFunction = /^_?(?:log|logger|debug|log(?:Info|Error|Warn(?:ing)?|Debug|Message|Verbose))$/u;

/** `log.info`, `this.logger.warn`, `requestLogger[level]`: told by whole names, never by a part such as `catalog`. */
export function looksLikeLogger(flow: ValueFlow, callee: TSESTree.Node): boolean {
  if (callee.type === "Identifier") return logFunction.test(callee.name) && isFromElsewhere(flow, callee);
  if (callee.type !== "MemberExpression") return false;
  const method = staticKey(callee);
  if (method === "log" && callee.object.type === "ThisExpression") return isFromElsewhere(flow, callee);
  return (method === undefined || levels.has(method)) && isLoggerNamed(callee.object);
}

function isLoggerNamed(wrapped: TSESTree.Node): boolean {
  const node = unwrap(wrapped);
  switch (node.type) {
    case "Identifier":
      return loggerName.test(node.name);
    case "MemberExpression":
      return loggerName.test(staticKey(node) ?? "") || (/^[dD]efault$/u.test(staticKey(node) ?? "") && isLoggerNamed(node.object));
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

/** A function of this file is looked at where it logs. */
function isFromElsewhere(flow: ValueFlow, callee: TSESTree.Node): boolean {
  const origins = flow.originsOf(callee);
  return origins.some(({ kind, module = "", node }) =>
    kind === "import" ? /^[.@~#]/u.test(module) : kind === "parameter" || node.type === "ThisExpression",
  );
}
