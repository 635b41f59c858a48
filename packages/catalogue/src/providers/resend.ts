import type { Provider } from "../types.ts";

export const resend = {
  id: "resend",
  name: "Resend",
  tokens: [
    {
      id: "resend-api-key",
      name: "API key",
      kind: "secret",
      segments: ["re_", { chars: "base62", length: 8 }, "_", { chars: "base62", length: 24 }],
      grants: "send mail from the account's domains and, with full access, read and change everything in the account",
      revoke: { url: "https://resend.com/api-keys", how: "Remove it under API Keys" },
      env: "RESEND_API_KEY",
      source: { at: "https://resend.com/docs/create-an-api-key", checked: "2026-11", basis: "observed" },
    },
    {
      id: "resend-webhook-secret",
      name: "webhook signing secret",
      kind: "secret",
      // Other senders use the same prefix.
      segments: ["whsec_", { chars: "base64", length: [32, 88] }],
      names: ["resend_webhook_secret", "resend_webhook_signing_secret", "resend_signing_secret"],
      grants: "send the endpoint events that look as if they came from Resend",
      revoke: { url: "https://resend.com/webhooks", how: "Choose the webhook, then rotate its signing secret" },
      env: "RESEND_WEBHOOK_SECRET",
      source: {
        at: "https://resend.com/docs/api-reference/webhooks/rotate-signing-secret",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["svix-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "v1,",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "svix-timestamp", toleranceSeconds: 300 },
    delivery: { header: "svix-id" },
    verifiers: [
      { package: "resend", call: "webhooks.verify", kind: "call", async: false, failure: "throws" },
      { package: "svix", call: "verify", kind: "call", async: false, failure: "throws" },
    ],
    recommend:
      "resend.webhooks.verify({ payload: rawBody, headers: { id, timestamp, signature }, webhookSecret: secret })",
    clues: {
      events: [
        "email.sent",
        "email.delivered",
        "email.delivery_delayed",
        "email.bounced",
        "email.complained",
        "email.opened",
        "email.clicked",
        "email.received",
      ],
      env: ["RESEND_WEBHOOK_SECRET"],
    },
    source: { at: "resend/resend-node src/webhooks/webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
