import type { Provider } from "../types.ts";

export const mux = {
  id: "mux",
  name: "Mux",
  tokens: [],
  webhook: {
    headers: ["mux-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}.{rawBody}",
    timestamp: { at: "t= in mux-signature", toleranceSeconds: 300 },
    delivery: { field: "id" },
    verifiers: [
      { package: "@mux/mux-node", call: "webhooks.verifySignature", kind: "call", async: false, failure: "throws" },
      { package: "@mux/mux-node", call: "Webhooks.verifyHeader", kind: "call", async: false, failure: "throws" },
    ],
    recommend: "mux.webhooks.verifySignature(rawBody, request.headers, process.env.MUX_WEBHOOK_SECRET)",
    clues: {
      events: [
        "video.asset.ready",
        "video.asset.created",
        "video.asset.errored",
        "video.asset.deleted",
        "video.upload.asset_created",
        "video.live_stream.active",
        "video.live_stream.idle",
      ],
      env: ["MUX_WEBHOOK_SECRET", "MUX_WEBHOOK_SIGNING_SECRET"],
    },
    source: { at: "https://www.mux.com/docs/core/verify-webhook-signatures", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
