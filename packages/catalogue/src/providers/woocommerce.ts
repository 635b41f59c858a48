import type { Provider, Source } from "../types.ts";

const auth: Source = {
  at: "woocommerce/woocommerce plugins/woocommerce/includes/class-wc-auth.php",
  checked: "2026-11",
  basis: "code",
};

const revoke = {
  url: "https://woocommerce.com/document/woocommerce-rest-api/",
  how: "Revoke the key in the shop under WooCommerce, Settings, Advanced, REST API",
};

export const woocommerce = {
  id: "woocommerce",
  name: "WooCommerce",
  tokens: [
    {
      id: "woocommerce-consumer-secret",
      name: "consumer secret",
      kind: "secret",
      segments: ["cs_", { chars: "hex", length: 40 }],
      grants: "read customers and orders and change the shop within the key's permissions, given the consumer key",
      revoke,
      env: "WOOCOMMERCE_CONSUMER_SECRET",
      source: auth,
    },
    {
      id: "woocommerce-consumer-key",
      name: "consumer key",
      kind: "secret",
      segments: ["ck_", { chars: "hex", length: 40 }],
      grants: "sign in to the shop's API, given the consumer secret that belongs to it",
      revoke,
      env: "WOOCOMMERCE_CONSUMER_KEY",
      source: auth,
    },
  ],
  webhook: {
    headers: ["x-wc-webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    delivery: { header: "x-wc-webhook-delivery-id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: ["x-wc-webhook-topic", "x-wc-webhook-event", "x-wc-webhook-source", "x-wc-webhook-resource"],
      env: ["WOOCOMMERCE_WEBHOOK_SECRET", "WC_WEBHOOK_SECRET"],
    },
    source: { at: "woocommerce/woocommerce plugins/woocommerce/includes/class-wc-webhook.php", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
