import type { Provider } from "../types.ts";

export const attio = {
  id: "attio",
  name: "Attio",
  tokens: [],
  webhook: {
    headers: ["attio-signature", "x-attio-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    delivery: { header: "idempotency-key" },
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: [
        "record.created",
        "record.updated",
        "record.merged",
        "list-entry.created",
        "note.created",
        "attio-signature",
      ],
      env: ["ATTIO_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://github.com/triggerdotdev/trigger.dev/blob/b082e44389337dc6505d590737a6df70867cc8f4/packages/core/src/v3/webhooks/index.ts",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
