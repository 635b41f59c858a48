import type { Provider } from "../types.ts";

export const liveblocks = {
  id: "liveblocks",
  name: "Liveblocks",
  tokens: [],
  webhook: {
    headers: ["webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "v1,",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "webhook-timestamp", toleranceSeconds: 300 },
    delivery: { header: "webhook-id" },
    verifiers: [{ package: "@liveblocks/node", call: "verifyRequest", kind: "call", async: false, failure: "throws" }],
    recommend: "new WebhookHandler(process.env.LIVEBLOCKS_WEBHOOK_SECRET_KEY).verifyRequest({ headers, rawBody })",
    clues: {
      events: [
        "storageUpdated",
        "userEntered",
        "userLeft",
        "roomCreated",
        "roomDeleted",
        "commentCreated",
        "threadCreated",
        "ydocUpdated",
      ],
      env: ["LIVEBLOCKS_WEBHOOK_SECRET_KEY", "LIVEBLOCKS_WEBHOOK_SECRET"],
    },
    source: { at: "liveblocks/liveblocks packages/liveblocks-node/src/webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
