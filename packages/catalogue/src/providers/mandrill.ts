import type { Provider } from "../types.ts";

export const mandrill = {
  id: "mandrill",
  name: "Mandrill",
  tokens: [],
  webhook: {
    headers: ["x-mandrill-signature"],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "base64",
    signed: "{url} and the sorted form fields",
    delivery: { field: "_id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha1", webhookKey).update(url + fields).digest())',
    clues: { events: ["mandrill_events", "x-mandrill-signature"], env: ["MANDRILL_WEBHOOK_KEY", "MANDRILL_KEY"] },
    source: {
      at: "https://mailchimp.com/developer/transactional/guides/track-respond-activity-webhooks/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
