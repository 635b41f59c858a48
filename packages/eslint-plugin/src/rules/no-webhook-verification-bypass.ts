import { services } from "@credlint/scopes/services";
import type { DefaultSecret } from "../analysis/default-secret.ts";
import { weakHandlerListeners } from "../analysis/handler-listeners.ts";
import type { JudgedHandler } from "../analysis/judged-handler.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { shortText } from "../syntax/short-text.ts";

type Message = "unsetSecret" | "missingHeader" | "environment" | "payloadField" | "emptySecret" | "undefinedSecret" | "defaultSecret" | "literalSecret";

const way = "(line {{line}}) acts on the webhook's payload with no check at all";

/**
 * Forbids ways around the check of a webhook's signature: a secret that is not set, a header that is not sent, a switch, a
 * default for the secret. They stay unseen until somebody forgets a setting or leaves a header out, and then everybody's
 * deliveries are taken for genuine.
 * Misses ways that another file opens.
 */
export const noWebhookVerificationBypass = createRule({
  name: "no-webhook-verification-bypass",
  description: "Forbid ways around the check of a webhook's signature",
  preset: "recommended",
  messages: {
    unsetSecret:
      `Where \`{{condition}}\` is not set, \`{{use}}\` ${  way  }. Refuse the request instead: answer with status 500 and say in the log what is not configured.`,
    missingHeader:
      `Where \`{{condition}}\` is missing, \`{{use}}\` ${  way  }: a forger just leaves the header out. Refuse requests without a signature.`,
    environment:
      `\`{{condition}}\` is a switch that turns the check off: \`{{use}}\` ${  way  }. Check in every environment, with a secret of its own for each.`,
    payloadField:
      `\`{{condition}}\` is for the sender to choose, and lets him around the check: \`{{use}}\` ${  way  }. Check before looking at the payload.`,
    emptySecret:
      "Where `{{setting}}` is not set, the secret is the empty text, with which anybody can sign. Refuse the request, or stop at the start, if it's missing.",
    undefinedSecret:
      "Where `{{setting}}` is not set, this makes it the text `undefined`, with which anybody can sign. Refuse the request, or stop " +
      "at the start, if it's missing.",
    defaultSecret:
      "Where `{{setting}}` is not set, the secret is a text from the code, with which everybody who has read it can sign. Refuse the " +
      "request, or stop at the start, if it's missing.",
    literalSecret:
      "The secret this webhook is checked with is a text from the code, with which everybody who has read it can sign. Take it from " +
      "the environment or a secret store.",
  },
  isRelevant: (text) => /verif|valid|hmac|equal|sign|token|secret|compare|construct|unwrap|check|auth|ip_?in_?range/i.test(text),
  create(context) {
    const problemsOf = ({ verdict: { bypass, defaultSecret } }: JudgedHandler): Problem<Message>[] => [
      ...(bypass
        ? [{
            messageId: bypass.kind,
            data: {
              condition: shortText(bypass.node, context.sourceCode),
              use: calleeText(bypass.use),
              line: String(bypass.use.loc.start.line),
            },
            node: bypass.node,
          }]
        : []),
      ...(defaultSecret
        ? [{
            messageId: messageOf(defaultSecret),
            data: { setting: defaultSecret.setting ?? "" },
            node: defaultSecret.node,
          }]
        : []),
    ];
    return weakHandlerListeners(context, services, problemsOf);
  },
});

function messageOf({ kind, setting }: DefaultSecret): Message {
  if (kind === "written") return setting === undefined ? "literalSecret" : "defaultSecret";
  return kind === "empty" ? "emptySecret" : "undefinedSecret";
}
