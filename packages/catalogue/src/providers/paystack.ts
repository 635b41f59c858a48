import type { Provider } from "../types.ts";

const revoke = {
  url: "https://dashboard.paystack.com/#/settings/developers",
  how: "Generate a new secret key under Settings, API Keys & Webhooks",
};

export const paystack = {
  id: "paystack",
  name: "Paystack",
  tokens: [
    {
      id: "paystack-secret-key",
      name: "secret key",
      kind: "secret",
      segments: ["sk_", { oneOf: ["live_", "test_"] }, { chars: "base36", length: 40 }],
      onlyNear: ["paystack"],
      grants: "charge and refund customers, transfer the balance and forge the webhooks of the account",
      revoke,
      env: "PAYSTACK_SECRET_KEY",
      source: { at: "google/osv-scalibr veles/secrets/paystacksecretkey/detector.go", checked: "2026-11", basis: "code" },
    },
    {
      id: "paystack-public-key",
      name: "public key",
      kind: "publishable",
      segments: ["pk_", { oneOf: ["live_", "test_"] }, { chars: "base36", length: 40 }],
      onlyNear: ["paystack"],
      grants: "start payments in a browser, which is what it is for",
      revoke,
      env: "PAYSTACK_PUBLIC_KEY",
      source: { at: "https://paystack.com/docs/api/authentication/", checked: "2026-11", basis: "observed" },
    },
  ],
  webhook: {
    headers: ["x-paystack-signature"],
    scheme: "hmac",
    algorithm: "sha512",
    encoding: "hex",
    signed: "{rawBody}",
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha512", process.env.PAYSTACK_SECRET_KEY).update(rawBody).digest())',
    clues: {
      events: [
        "charge.success",
        "transfer.success",
        "transfer.failed",
        "subscription.create",
        "invoice.payment_failed",
        "customeridentification.success",
      ],
      env: ["PAYSTACK_SECRET_KEY"],
    },
    others: [
      {
        when: "with signing secrets of its own, as the vendor's newer samples have it",
        headers: [],
        scheme: "hmac",
        algorithm: "sha512",
        encoding: "hex",
        signed: "{timestamp}.{rawBody}, sent as t={timestamp},v1={key id}:{signature}",
      },
    ],
    source: {
      at: "https://github.com/PaystackOSS/doc-code-snippets/blob/94af513d752dfc9f85dd0718301e7257091eb7f2/src/doc/payments/webhooks/verifying-transaction/index.js",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
