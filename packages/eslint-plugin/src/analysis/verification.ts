import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { isFunction } from "../syntax/is-function.ts";
import { operands } from "../syntax/operands.ts";
import { isHarmlessCall } from "./harmless-call.ts";
import type { HttpHandler } from "./http-handler.ts";
import { letsEveryonePass, mountedArguments } from "./middleware.ts";
import { reachable } from "./reachable.ts";
import { requestPart } from "./request-part.ts";
import { spokenNames } from "./spoken-names.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Facts of the catalogue that betray a check by name. */
export interface VerificationFacts {
  /** Headers that carry a signature or token, lower-case. */
  readonly headers: ReadonlySet<string>;
  /** Last names of the vendors' verifiers. */
  readonly verifiers: ReadonlySet<string>;
}

/** Words people use for checking who is calling. */
const telling = new RegExp(
  "verif|signature|signing|hmac|timing_?safe|construct_?event|authenti|authori[sz]|unwrap|unmarshal|jwt|jws|" +
    "validat(?!\\w*(schema|error))|is_?valid|checksum|passcode|password|client_?state|allow_?list|white_?list|ip_?range|" +
    "(web)?_?hook_?(secret|token|key)|(shared|endpoint|callback|verify)_?secret|(get|use|require|ensure|auth|server|user)_?session|^session$|current_?user|api_?key_?(guard|check)|" +
    "require_?\\w*(auth|user|login|role|admin)|protect|ensure_?auth|guard|middleware|secret_?token|cron_?secret",
  "i",
);
const headerLike = /^[\w]+(-\w+)*-?(signature|hmac|token|secret|auth|sign|key|hash|digest)(-\w+)*$|^authorization$/i;
/** Weak by themselves, a check if the request's query, path or headers are read as well. */
const token = /^(token|secret|key|sig|auth|hash|api_?key|signature|pass|t|s)$/i;
const whereTokensStand = /^(query|params|searchParams|headers?|getQuery|getRouterParams?|getHeader)$/;

/**
 * Whether anything in or around a handler might check who is calling. Errs on the side of yes: a telling name, a header
 * or secret that is looked at, unknown middleware, or the request handed to somebody else is enough.
 */
export function mightVerify(flow: ValueFlow, handler: HttpHandler, facts: VerificationFacts): boolean {
  if (handler.around.some((node) => !letsEveryonePass(node) && !isFunction(node))) return true;
  const around = handler.around.flatMap((node) => (node.type === "CallExpression" ? node.callee : node));
  const nodes = reachable(flow, [handler.fn, ...around, ...mountedArguments(flow)]);
  const names = [...spokenNames(flow, nodes)];
  const isTelling = names.some((name) => isCheck(name, facts));
  const readsToken = names.some((name) => token.test(name)) && names.some((name) => whereTokensStand.test(name));
  return isTelling || readsToken || [...nodes].some((node) => handsRequestOn(flow, handler, node));
}

function isCheck(name: string, { headers, verifiers }: VerificationFacts): boolean {
  if (telling.test(name) || verifiers.has(name)) return true;
  return headers.has(name.toLowerCase()) || (name.includes("-") && headerLike.test(name));
}

/** Sending an answer with the request at hand checks nothing. */
const sends = /^(send|reply|respond|notify|log|track|capture)/i;

/** The request, all its headers or its body as sent, given to code that is not in this file. */
function handsRequestOn(flow: ValueFlow, { fn }: HttpHandler, node: TSESTree.Node): boolean {
  if (node.type !== "CallExpression" || isHarmlessCall(node) || sends.test(calledName(node) ?? "")) return false;
  if (flow.originsOf(node.callee).some((origin) => isFunction(origin.node))) return false;
  return node.arguments.flatMap(insides).some((argument) =>
    flow.originsOf(argument).some((origin) => {
      const part = requestPart(flow, fn, origin);
      return part === "request" || part === "headers" || part === "raw-payload";
    }),
  );
}

/** The values in an object or array that is handed over, or in a call that wraps it up, or the value itself. */
function insides(node: TSESTree.Node): TSESTree.Node[] {
  if (node.type === "CallExpression") return [node, ...(isHarmlessCall(node) ? [] : node.arguments.flatMap(insides))];
  const isBundle = node.type === "ObjectExpression" || node.type === "ArrayExpression" || node.type === "SpreadElement";
  return isBundle ? [node, ...operands(node).flatMap(insides)] : [node];
}
