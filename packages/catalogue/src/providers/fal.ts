import type { Provider } from "../types.ts";

export const fal = {
  id: "fal",
  name: "fal.ai",
  tokens: [],
  webhook: {
    headers: ["x-fal-webhook-signature"],
    scheme: "public-key",
    algorithm: "ed25519",
    encoding: "hex",
    signed: "{id}\n{userId}\n{timestamp}\nSHA-256 of {rawBody} in hex",
    timestamp: { at: "x-fal-webhook-timestamp", toleranceSeconds: 300 },
    delivery: { header: "x-fal-webhook-request-id" },
    verifiers: [],
    recommend: 'verify(null, Buffer.from(message), publicKey, Buffer.from(signature, "hex"))',
    clues: {
      events: ["gateway_request_id", "x-fal-webhook-user-id", "x-fal-webhook-timestamp"],
      env: ["FAL_WEBHOOK_SECRET"],
    },
    source: { at: "https://docs.fal.ai/model-apis/model-endpoints/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
