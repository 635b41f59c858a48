import type { Provider } from "../types.ts";

export const intercom = {
  id: "intercom",
  name: "Intercom",
  tokens: [
    {
      id: "intercom-access-token",
      name: "access token",
      kind: "secret",
      // Base64 of `tok:`, an id of 36 characters whose first is hexadecimal, and `:1:0`.
      segments: ["dG9rO", { oneOf: ["j", "m"] }, { chars: "base62", length: 53 }, "="],
      grants:
        "read every conversation and contact of the workspace and write to its customers, within the app's permissions",
      revoke: {
        url: "https://app.intercom.com/a/developer-signup",
        how: "Choose the app in the Developer Hub, then regenerate the token under Authentication",
      },
      env: "INTERCOM_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/intercom/intercom.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["x-hub-signature"],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "hex",
    prefix: "sha1=",
    signed: "{rawBody}",
    delivery: { field: "id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature.slice(5), "hex"), createHmac("sha1", clientSecret).update(rawBody).digest())',
    clues: {
      events: [
        "conversation.user.created",
        "conversation.user.replied",
        "conversation.admin.replied",
        "conversation.admin.closed",
        "notification_event",
      ],
      env: ["INTERCOM_CLIENT_SECRET"],
    },
    others: [
      {
        when: "Canvas Kit requests",
        headers: ["x-body-signature"],
        scheme: "hmac",
        algorithm: "sha256",
        encoding: "hex",
        signed: "{rawBody}",
      },
    ],
    source: {
      at: "https://developers.intercom.com/docs/webhooks/setting-up-webhooks",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
