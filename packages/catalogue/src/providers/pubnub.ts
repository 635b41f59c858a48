import type { Provider } from "../types.ts";

export const pubnub = {
  id: "pubnub",
  name: "PubNub",
  tokens: [
    {
      id: "pubnub-secret-key",
      name: "secret key",
      kind: "secret",
      // The base64 of a UUID. Publish and subscribe keys stand in every client and are left alone.
      segments: ["sec-c-", { chars: "base62", length: [48, 50] }],
      grants: "grant anyone access to every channel of the keyset",
      revoke: { url: "https://admin.pubnub.com/", how: "Regenerate it on the page of the keyset" },
      env: "PUBNUB_SECRET_KEY",
      source: { at: "https://docs.rs/crate/pn-sign/0.1.0", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
