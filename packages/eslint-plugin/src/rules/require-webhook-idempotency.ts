import { services } from "@credlint/scopes/services";
import { handlerListeners } from "../analysis/handler-listeners.ts";
import { repeatedEffect } from "../analysis/repeated-effect.ts";
import type { ValueFlow } from "../analysis/value-flow.ts";
import type { WebhookHandler } from "../analysis/webhook-handlers.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";

/**
 * Forbids webhook handlers that create, send or charge without a thought of the second delivery: every vendor sends an event
 * again if the answer came late, and the connector's user pays twice.
 * Misses effects in other files, and is silent wherever anything is looked up, remembered or written under an id.
 */
export const requireWebhookIdempotency = createRule({
  name: "require-webhook-idempotency",
  description: "Require webhook handlers to do the same event only once",
  preset: "strict",
  messages: {
    repeated:
      "`{{use}}` happens again whenever {{vendor}} delivers the same event a second time, which it does if your answer comes late. " +
      "Remember the id of each event in a column with a unique key and skip the ones you know, or write with an upsert.",
  },
  isRelevant: (text) => /create|insert|send|charge|credit|refund|transfer|increment|post/.test(text),
  create: (context) => handlerListeners(context, services, problemOf),
});

function problemOf({ handler, vendor }: WebhookHandler, flow: ValueFlow): Problem<"repeated">[] {
  const use = repeatedEffect(flow, handler);
  return use ? [{ messageId: "repeated", data: { use: calleeText(use), vendor: vendor?.name ?? "the sender" }, node: use.callee }] : [];
}
