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
      {
        package: "@mux/mux-node",
        call: "webhooks.verifySignature",
        kind: "call",
        async: true,
        asyncSince: "14",
        failure: "throws",
      },
      {
        package: "@mux/mux-node",
        call: "webhooks.unwrap",
        kind: "call",
        async: true,
        asyncSince: "14",
        failure: "throws",
      },
      { package: "@mux/mux-node", call: "Webhooks.verifyHeader", kind: "call", async: false, failure: "throws" },
    ],
    recommend: "await mux.webhooks.verifySignature(rawBody, request.headers, process.env.MUX_WEBHOOK_SECRET)",
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
    source: {
      at: "https://unpkg.com/@mux/mux-node@15.3.0/resources/webhooks/webhooks.js",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
