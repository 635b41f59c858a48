import type { Provider } from "../types.ts";

export const farcaster = {
  id: "farcaster",
  name: "Farcaster",
  tokens: [],
  webhook: {
    headers: [],
    scheme: "public-key",
    algorithm: "ed25519",
    encoding: "base64url",
    signed: "{header}.{payload}, both of which stand in the body beside the signature",
    verifiers: [
      { package: "@farcaster/miniapp-node", call: "parseWebhookEvent", kind: "call", async: true, failure: "throws" },
      { package: "@farcaster/frame-node", call: "parseWebhookEvent", kind: "call", async: true, failure: "throws" },
    ],
    recommend: "await parseWebhookEvent(body, verifyAppKeyWithNeynar)",
    clues: {
      events: [
        "miniapp_added",
        "miniapp_removed",
        "frame_added",
        "frame_removed",
        "notifications_enabled",
        "notifications_disabled",
      ],
      env: ["NEYNAR_API_KEY"],
    },
    source: { at: "https://miniapps.farcaster.xyz/docs/guides/notifications", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
