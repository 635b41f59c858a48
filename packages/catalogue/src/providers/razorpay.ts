import type { Provider, Source } from "../types.ts";

const truffleHog: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/razorpay/razorpay.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
  how: "Regenerate the key under Account & Settings, API Keys",
};

export const razorpay = {
  id: "razorpay",
  name: "Razorpay",
  tokens: [
    {
      id: "razorpay-key-secret",
      name: "key secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 24 }],
      names: [
        "razorpay_key_secret",
        "razorpay_secret",
        "razorpay_secret_key",
        "razorpay_api_secret",
        "razorpay_api_key_secret",
        "razorpay_live_key_secret",
        "razorpay_test_key_secret",
        "razorpay_live_secret",
        "razorpay_test_secret",
        "rzp_key_secret",
        "rzp_secret",
      ],
      calls: [{ name: "razorpay.NewClient", argument: 1 }],
      grants: "take, capture and refund payments and read the customers of the account",
      revoke,
      env: "RAZORPAY_KEY_SECRET",
      source: truffleHog,
    },
    {
      id: "razorpay-key-id",
      name: "key ID",
      kind: "publishable",
      segments: ["rzp_", { oneOf: ["live_", "test_"] }, { chars: "base62", length: 14 }],
      grants: "open the checkout in a browser, which is what it is for",
      revoke,
      env: "RAZORPAY_KEY_ID",
      source: truffleHog,
    },
  ],
  webhook: {
    headers: ["x-razorpay-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    delivery: { header: "x-razorpay-event-id" },
    verifiers: [
      { package: "razorpay", call: "validateWebhookSignature", kind: "call", async: false, failure: "returns-false" },
      {
        package: "razorpay/dist/utils/razorpay-utils",
        call: "validateWebhookSignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
    ],
    recommend: "Razorpay.validateWebhookSignature(rawBody, signature, process.env.RAZORPAY_WEBHOOK_SECRET)",
    clues: {
      events: [
        "payment.captured",
        "payment.authorized",
        "order.paid",
        "subscription.charged",
        "payment_link.paid",
        "x-razorpay-event-id",
      ],
      env: ["RAZORPAY_WEBHOOK_SECRET"],
    },
    source: { at: "razorpay/razorpay-node lib/utils/razorpay-utils.js", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
