import { services } from "@credlint/scopes/services";
import type { TSESTree } from "@typescript-eslint/utils";
import { weakHandlerListeners } from "../analysis/handler-listeners.ts";
import type { JudgedHandler } from "../analysis/judged-handler.ts";
import { knownVerifier } from "../analysis/known-verifier.ts";
import { lostVerdict } from "../analysis/lost-verdict.ts";
import { createRule } from "../create-rule.ts";
import type { Problem, Suggestion } from "../create-rule.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { importsAny } from "../syntax/imports-any.ts";
import { isFunction } from "../syntax/is-function.ts";
import { shortText } from "../syntax/short-text.ts";

const packages: ReadonlySet<string> = new Set(services.flatMap(({ webhook }) => webhook?.verifiers.map((verifier) => verifier.package) ?? []));
const verifiers = services.flatMap(({ webhook }) => webhook?.verifiers ?? []);

type Message = "unchecked" | "unawaited" | "unheard" | "swallowed" | "inverted" | "object" | "await";

/**
 * Forbids checking a webhook's signature and going on whatever the check says: an unread or inverted boolean, a promise
 * taken for its outcome, an exception caught and forgotten. The code looks safe and lets every forged delivery through.
 * Outside of handlers it knows only the vendors' verifiers whose import it sees; what a helper of another file does when
 * a check fails it can't know.
 */
export const noIgnoredWebhookVerification = createRule({
  name: "no-ignored-webhook-verification",
  description: "Forbid checking a webhook's signature and ignoring what the check says",
  preset: "recommended",
  hasSuggestions: true,
  messages: {
    unchecked:
      "`{{check}}` says whether this webhook is genuine, and forged ones are used all the same. Refuse the request unless it is true.",
    unawaited:
      "`{{check}}` returns a promise, which counts as true whatever it will say: every forged webhook passes. Write `await` " +
      "before the call.",
    unheard:
      "Nobody waits for `{{check}}`: the body parser calls it and goes on, so that every forged webhook is used before it is refused. " +
      "Check it without `async`, or in middleware that calls `next` afterwards.",
    swallowed:
      "The exception by which `{{check}}` refuses a forged webhook is caught and the payload is used all the same. Return or " +
      "throw in the `catch`.",
    inverted:
      "The payload is used where `{{check}}` says that the webhook is forged, and refused where it's genuine. Turn the condition around.",
    object:
      "`{{check}}` returns an object, which counts as true whatever it holds: every forged webhook passes. Read the field with " +
      "the verdict.",
    await: "Wait for the verdict with `await`.",
  },
  isRelevant: (text) => /verif|valid|hmac|equal|sign|token|secret|compare|construct|unwrap|check|auth/i.test(text),
  create(context, flow) {
    const { sourceCode } = context;
    const reported = new Set<TSESTree.Node>();

    function problem(messageId: Exclude<Message, "await">, node: TSESTree.Node): Problem<Message>[] {
      if (reported.has(node)) return [];
      reported.add(node);
      const target = node.type === "CallExpression" ? node.callee : node;
      const suggest = messageId === "unawaited" && isInAsync(node)
        ? [{ messageId: "await" as const, fix: awaiting(node) }]
        : [];
      return [{ messageId, data: { check: shortText(node, sourceCode) }, node: target, suggest }];
    }

    const ofHandler = ({ verdict: { lost } }: JudgedHandler): Problem<Message>[] =>
      lost ? problem(messageOf(lost), lost.check.node) : [];
    const ofHandlers = weakHandlerListeners(context, services, ofHandler);
    const hasVerifier = importsAny(sourceCode, packages);

    function ofVerifier(node: TSESTree.CallExpression): Problem<Message>[] {
      const how = lostVerdict(node);
      const known = how && knownVerifier(flow, node, verifiers);
      if (!how || !known?.isSure) return [];
      const { failure, async } = known.verifier;
      if (how === "unawaited") return async && failure !== "responds" ? problem("unawaited", node) : [];
      return failure === "returns-false" || failure === "result-object" ? problem("unchecked", node) : [];
    }

    if (!hasVerifier) return ofHandlers;
    return { ...ofHandlers, CallExpression: (node) => [...(ofHandlers.CallExpression?.(node) ?? []), ...ofVerifier(node)] };
  },
});

function messageOf({ kind, check }: NonNullable<JudgedHandler["verdict"]["lost"]>): Exclude<Message, "await"> {
  if (kind === "unawaited") return isFunction(check.node) ? "unheard" : "unawaited";
  return kind === "failed" ? "unchecked" : kind === "thrown" ? "swallowed" : kind;
}

/** Where `await` may be written. */
function isInAsync(node: TSESTree.Node): boolean {
  const owner = enclosing(node, isFunction);
  return owner === undefined || owner.async;
}

function awaiting(node: TSESTree.Node): Suggestion<Message>["fix"] {
  return (fixer) => [fixer.insertTextBefore(node, "(await "), fixer.insertTextAfter(node, ")")];
}
