import type { Provider, Source } from "../types.ts";

const credentials: Source = { at: "https://www.twilio.com/docs/iam/api-keys", checked: "2026-11", basis: "vendor" };

const deleteApiKey = {
  url: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
  how: "Delete it under Account, API keys & tokens",
};

export const twilio = {
  id: "twilio",
  name: "Twilio",
  tokens: [
    {
      id: "twilio-auth-token",
      name: "auth token",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "twilio_auth_token",
        "twilio_authtoken",
        "twilio.auth_token",
        "twilio_token",
        "twilio_account_token",
        "twilio_account_auth_token",
        "twilio_live_auth_token",
        "twilio_test_auth_token",
        "twilio_primary_auth_token",
        "twilio_secondary_auth_token",
      ],
      calls: [
        { name: "twilio", argument: 1 },
        { name: "twilio.init", argument: 1 },
        { name: "client", argument: 1 },
        { name: "client.new", argument: 1 },
      ],
      onlyNear: ["twilio"],
      grants: "send messages and calls at the account's cost, read its logs, and forge its webhooks",
      revoke: {
        url: deleteApiKey.url,
        how: "Promote the secondary auth token under Account, API keys & tokens",
      },
      env: "TWILIO_AUTH_TOKEN",
      source: {
        at: "https://www.twilio.com/docs/iam/credentials/api#auth-tokens",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "twilio-api-key",
      name: "API key",
      kind: "secret",
      // Two letters and 32 hexadecimal digits stand in many places, so only where its name says what it is.
      segments: ["SK", { chars: "hex", length: 32 }],
      names: [
        "twilio_api_key",
        "twilio_api_key_sid",
        "twilio_api_key_id",
        "twilio_api_sid",
        "twilio_key_sid",
        "twilio_key",
        "twilio_sid",
      ],
      grants: "use the account's API as soon as the secret beside it is known too",
      revoke: deleteApiKey,
      env: "TWILIO_API_KEY",
      source: credentials,
    },
    {
      id: "twilio-api-key-secret",
      name: "API key secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["twilio_api_secret", "twilio_api_key_secret", "twilio_key_secret", "twilio_secret"],
      grants: "use the account's API",
      revoke: deleteApiKey,
      env: "TWILIO_API_SECRET",
      source: credentials,
    },
  ],
  webhook: {
    headers: ["x-twilio-signature"],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "base64",
    signed: "{url} and the sorted form fields; with another body {url}, which carries its SHA-256 as bodySHA256",
    delivery: { header: "i-twilio-idempotency-token" },
    verifiers: [
      { package: "twilio", call: "webhook", kind: "middleware", async: false, failure: "responds" },
      { package: "twilio", call: "validateRequest", kind: "call", async: false, failure: "returns-false" },
      { package: "twilio", call: "validateRequestWithBody", kind: "call", async: false, failure: "returns-false" },
      { package: "twilio", call: "validateExpressRequest", kind: "call", async: false, failure: "returns-false" },
      { package: "twilio", call: "validateIncomingRequest", kind: "call", async: false, failure: "returns-false" },
    ],
    recommend:
      'twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN, request.headers["x-twilio-signature"], url, request.body)',
    clues: {
      events: [
        "MessageSid",
        "SmsSid",
        "SmsMessageSid",
        "SmsStatus",
        "CallSid",
        "RecordingSid",
        "TranscriptionSid",
        "MessagingServiceSid",
        "NumMedia",
      ],
      env: ["TWILIO_AUTH_TOKEN"],
    },
    source: { at: "twilio/twilio-node src/webhooks/webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
