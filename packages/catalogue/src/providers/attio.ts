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
    source: { at: "https://docs.attio.com/rest-api/guides/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
