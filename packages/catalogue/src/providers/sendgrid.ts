import type { Provider } from "../types.ts";

export const sendgrid = {
  id: "sendgrid",
  name: "SendGrid",
  tokens: [
    {
      id: "sendgrid-api-key",
      name: "API key",
      kind: "secret",
      segments: ["SG.", { chars: "base64url", length: 22 }, ".", { chars: "base64url", length: 43 }],
      grants: "send mail in the account's name and, with full access, read its contacts",
      revoke: { url: "https://app.sendgrid.com/settings/api_keys", how: "Delete it under Settings, API Keys" },
      env: "SENDGRID_API_KEY",
      source: {
        at: "https://www.twilio.com/docs/sendgrid/api-reference/api-keys/create-api-keys",
        checked: "2026-11",
        basis: "vendor",
      },
    },
  ],
  webhook: {
    headers: ["x-twilio-email-event-webhook-signature", "x-twilio-email-event-webhook-timestamp"],
    scheme: "public-key",
    algorithm: "ecdsa-sha256",
    encoding: "base64",
    signed: "{timestamp}{rawBody}",
    timestamp: { at: "x-twilio-email-event-webhook-timestamp" },
    delivery: { field: "sg_event_id" },
    verifiers: [
      {
        package: "@sendgrid/eventwebhook",
        call: "verifySignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
    ],
    recommend:
      "eventWebhook.verifySignature(eventWebhook.convertPublicKeyToECDSA(publicKey), rawBody, signature, timestamp)",
    clues: {
      events: ["sg_event_id", "sg_message_id", "sg_template_id", "sg_machine_open", "asm_group_id"],
      env: [
        "SENDGRID_WEBHOOK_VERIFICATION_KEY",
        "SENDGRID_WEBHOOK_PUBLIC_KEY",
        "SENDGRID_EVENT_WEBHOOK_PUBLIC_KEY",
      ],
    },
    source: {
      at: "sendgrid/sendgrid-nodejs packages/eventwebhook/src/eventwebhook.js",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
