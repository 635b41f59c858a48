import type { Provider, Source } from "../types.ts";

const docs: Source = {
  at: "https://developer.paddle.com/api-reference/about/authentication",
  checked: "2026-11",
  basis: "vendor",
};

const revoke = {
  url: "https://vendors.paddle.com/authentication-v2",
  how: "Revoke it under Developer tools, Authentication",
};

export const paddle = {
  id: "paddle",
  name: "Paddle",
  tokens: [
    {
      id: "paddle-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        "pdl_live_apikey_",
        { chars: "base36", length: 26 },
        "_",
        { chars: "base62", length: 22 },
        "_",
        { chars: "base62", length: 3 },
      ],
      grants: "bill and refund customers, change subscriptions and read both, within the key's permissions",
      revoke,
      env: "PADDLE_API_KEY",
      source: docs,
    },
    {
      id: "paddle-sandbox-api-key",
      name: "API key of the sandbox",
      kind: "secret",
      segments: [
        "pdl_sdbx_apikey_",
        { chars: "base36", length: 26 },
        "_",
        { chars: "base62", length: 22 },
        "_",
        { chars: "base62", length: 3 },
      ],
      grants: "read and change everything in the sandbox, within the key's permissions",
      revoke: {
        url: "https://sandbox-vendors.paddle.com/authentication-v2",
        how: "Revoke it under Developer tools, Authentication",
      },
      env: "PADDLE_API_KEY",
      source: docs,
    },
    {
      id: "paddle-legacy-api-key",
      name: "API key (before May 2025)",
      kind: "secret",
      segments: [{ chars: "base36", length: 50 }],
      names: [
        "paddle_api_key",
        "paddle_apikey",
        "paddle_secret_key",
        "paddle_api_token",
        "paddle_auth_code",
        "paddle_vendor_auth_code",
        "paddle_api_secret",
        "paddle_secret",
        "paddle_sandbox_api_key",
        "paddle_live_api_key",
      ],
      grants: "bill and refund customers, change subscriptions and read both",
      revoke,
      env: "PADDLE_API_KEY",
      source: docs,
    },
    {
      id: "paddle-webhook-secret",
      name: "secret key of a notification destination",
      kind: "secret",
      segments: ["pdl_ntfset_", { chars: "base36", length: 26 }, "_", { chars: "base64", length: 32 }],
      grants: "send the endpoint events that look as if they came from Paddle",
      revoke: {
        url: "https://developer.paddle.com/webhooks/signature-verification",
        how: "Create a new destination under Developer tools, Notifications, and delete the old one",
      },
      env: "PADDLE_WEBHOOK_SECRET",
      source: { at: "https://developer.paddle.com/webhooks/signature-verification", checked: "2026-11", basis: "observed" },
    },
    {
      id: "paddle-client-token",
      name: "client-side token",
      kind: "publishable",
      segments: [{ oneOf: ["live_", "test_"] }, { chars: "hex", length: 27 }],
      onlyNear: ["paddle"],
      grants: "open checkouts and preview prices in a browser, which is what it is for",
      revoke,
      env: "PADDLE_CLIENT_TOKEN",
      source: { at: "https://developer.paddle.com/paddle-js/about/client-side-tokens", checked: "2026-11", basis: "vendor" },
    },
  ],
  webhook: {
    headers: ["paddle-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}:{rawBody}",
    timestamp: { at: "ts= in paddle-signature", toleranceSeconds: 5 },
    delivery: { field: "event_id" },
    verifiers: [
      { package: "@paddle/paddle-node-sdk", call: "webhooks.unmarshal", kind: "call", async: true, failure: "throws" },
      {
        package: "@paddle/paddle-node-sdk",
        call: "webhooks.isSignatureValid",
        kind: "call",
        async: true,
        asyncSince: "2",
        failure: "returns-false",
      },
    ],
    recommend: "await paddle.webhooks.unmarshal(rawBody, process.env.PADDLE_WEBHOOK_SECRET, signature)",
    clues: {
      events: [
        "transaction.completed",
        "transaction.paid",
        "transaction.payment_failed",
        "subscription.past_due",
        "subscription.canceled",
        "EventName.TransactionCompleted",
      ],
      env: ["PADDLE_WEBHOOK_SECRET", "PADDLE_NOTIFICATION_WEBHOOK_SECRET", "PADDLE_WEBHOOK_SECRET_KEY"],
    },
    source: {
      at: "PaddleHQ/paddle-node-sdk src/notifications/helpers/webhooks-validator.ts",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
