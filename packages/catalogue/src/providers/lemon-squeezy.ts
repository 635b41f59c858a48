import type { Provider } from "../types.ts";

export const lemonSqueezy = {
  id: "lemon-squeezy",
  name: "Lemon Squeezy",
  tokens: [
    {
      id: "lemon-squeezy-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.",
        { chars: "base64url", length: [200, 500] },
        ".",
        { chars: "base64url", length: [300, 700] },
      ],
      names: [
        "lemonsqueezy_api_key",
        "lemon_squeezy_api_key",
        "lemonsqueezy_key",
        "lemonsqueezy_api_token",
        "lemon_squeezy_api_token",
        "lemonsqueezy_token",
        "lemon_squeezy_key",
        "lemonsqueezy_access_token",
        "lemonsqueezy_secret_key",
        "lemonsqueezy_api_secret",
      ],
      grants: "read the stores' customers, orders and licence keys and change subscriptions and discounts",
      revoke: { url: "https://app.lemonsqueezy.com/settings/api", how: "Delete it under Settings, API" },
      env: "LEMONSQUEEZY_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/lemonsqueezy/lemonsqueezy.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["x-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: [
        "order_created",
        "order_refunded",
        "subscription_created",
        "subscription_payment_success",
        "license_key_created",
        "x-event-name",
      ],
      env: ["LEMONSQUEEZY_WEBHOOK_SECRET", "LEMON_SQUEEZY_SIGNING_SECRET", "LEMON_SQUEEZY_WEBHOOK_SECRET"],
    },
    source: { at: "https://docs.lemonsqueezy.com/help/webhooks/signing-requests", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
