import { services } from "@credlint/scopes/services";
import { handlerListeners } from "../analysis/handler-listeners.ts";
import { payloadMemberUse } from "../analysis/payload-member-use.ts";
import { mightLookAtShape } from "../analysis/payload-shape.ts";
import type { ValueFlow } from "../analysis/value-flow.ts";
import type { WebhookHandler } from "../analysis/webhook-handlers.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";

/**
 * Forbids acting on a webhook's payload whose shape nobody has looked at: a signature says who sent it, not what is in it,
 * and one renamed field writes `undefined` into the records of a connector's user.
 * Misses handlers that look at any part of it or hand it on as it is, whole or in parts, and those whose middleware might.
 */
export const noUnvalidatedWebhookPayload = createRule({
  name: "no-unvalidated-webhook-payload",
  description: "Require the payload of a webhook to go through a schema or type guard",
  preset: "strict",
  messages: {
    unvalidated:
      "`{{use}}` is handed a part of what {{vendor}} sent, and nothing has looked at its shape: a field that is missing or of another type " +
      "goes straight into your data. Parse the payload with a schema (zod, valibot, ajv …) or a type guard first, and refuse what does not fit.",
  },
  isRelevant: (text) => /body|payload|json\(|JSON\.parse/i.test(text),
  create: (context) => handlerListeners(context, services, problemOf),
});

function problemOf({ handler, vendor }: WebhookHandler, flow: ValueFlow): Problem<"unvalidated">[] {
  const use = payloadMemberUse(flow, handler.fn);
  if (!use || mightLookAtShape(flow, handler)) return [];
  return [{ messageId: "unvalidated", data: { use: calleeText(use), vendor: vendor?.name ?? "the sender" }, node: use.callee }];
}
