import type { Provider } from "../types.ts";

export const vonage = {
  id: "vonage",
  name: "Vonage",
  tokens: [
    {
      id: "vonage-api-secret",
      name: "API secret",
      kind: "secret",
      segments: [{ chars: "base64url", length: 16 }],
      names: [
        "vonage_api_secret",
        "vonage_secret",
        "vonage_account_secret",
        "nexmo_api_secret",
        "nexmo_secret",
        "nexmo_account_secret",
        // As the vendor's API calls it.
        "api_secret",
      ],
      onlyNear: ["vonage", "nexmo"],
      grants: "send messages and calls at the account's cost and read its logs, together with the API key",
      revoke: {
        url: "https://dashboard.nexmo.com/settings",
        how: "Create a second secret under API settings and revoke the first",
      },
      env: "VONAGE_API_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/nexmoapikey/nexmoapikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["authorization"],
    scheme: "jwt",
    signed: "a JWT (HS256) whose payload_hash is the SHA-256 of {rawBody}",
    timestamp: { at: "iat in the JWT" },
    verifiers: [
      { package: "@vonage/jwt", call: "verifySignature", kind: "call", async: false, failure: "returns-false" },
    ],
    recommend: "verifySignature(token, process.env.VONAGE_API_SIGNATURE_SECRET)",
    clues: {
      events: ["message_uuid", "conversation_uuid", "message_type"],
      env: ["VONAGE_API_SIGNATURE_SECRET", "VONAGE_SIGNATURE_SECRET"],
    },
    source: {
      at: "https://developer.nexmo.com/cn/messages/concepts/signed-webhooks",
      checked: "2026-11",
      basis: "vendor",
    },
  },
} satisfies Provider;
