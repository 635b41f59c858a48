import { services } from "@credlint/scopes/services";
import { weakHandlerListeners } from "../analysis/handler-listeners.ts";
import type { JudgedHandler } from "../analysis/judged-handler.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";

type Message = "unsigned" | "unsignedGeneric" | "late" | "lateGeneric";

/**
 * Forbids acting on a webhook's payload before anything has checked that the vendor sent it: the address is no secret, so
 * that whoever finds it can make the connector pay out, delete or message on behalf of its user.
 * Misses routes that do not look like a webhook and handlers that hand what proves the sender on; middleware that another
 * file mounts is not seen.
 */
export const requireWebhookSignature = createRule({
  name: "require-webhook-signature",
  description: "Require webhook handlers to check the signature before they use the payload",
  preset: "recommended",
  messages: {
    unsigned:
      "Nothing checks that {{vendor}} sent this webhook before `{{use}}` (line {{line}}) acts on its payload: whoever finds " +
      "the address can forge one. Call `{{recommend}}` first and refuse the request if it fails.",
    unsignedGeneric:
      "Nothing checks who sent this webhook before `{{use}}` (line {{line}}) acts on its payload: whoever finds the address " +
      "can forge one. Compute the HMAC of the raw body with the secret shared with the sender, compare it with the " +
      "signature header by `timingSafeEqual`, and refuse the request if they differ.",
    late:
      "`{{use}}` (line {{line}}) acts on the payload of this {{vendor}} webhook on a path that has not passed the check in line " +
      "{{check}}: a forged one has done its harm by then. Call `{{recommend}}` before anything uses the payload.",
    lateGeneric:
      "`{{use}}` (line {{line}}) acts on the payload of this webhook on a path that has not passed the check in line {{check}}: a " +
      "forged one has done its harm by then. Check the signature, and refuse the request if it fails, before anything uses the payload.",
  },
  isRelevant: (text) => /body|json|payload|event|\.text\(|raw|form|param/i.test(text),
  create: (context) => weakHandlerListeners(context, services, problemOf),
});

function problemOf({ handler, vendor, verdict: { unchecked } }: JudgedHandler): Problem<Message>[] {
  if (!unchecked) return [];
  const { kind, use, check } = unchecked;
  const places = { use: calleeText(use), line: String(use.loc.start.line), check: String(check?.node.loc.start.line ?? "") };
  if (!vendor?.webhook) return [{ messageId: `${kind}Generic`, data: places, loc: handler.loc }];
  const data = { ...places, vendor: vendor.name, recommend: vendor.webhook.recommend };
  return [{ messageId: kind, data, loc: handler.loc }];
}
