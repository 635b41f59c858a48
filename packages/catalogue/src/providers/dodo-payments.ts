import type { Provider } from "../types.ts";

export const dodoPayments = {
  id: "dodo-payments",
  name: "Dodo Payments",
  tokens: [],
  webhook: {
    headers: ["webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "v1,",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "webhook-timestamp", toleranceSeconds: 300 },
    delivery: { header: "webhook-id" },
    verifiers: [
      {
        package: "dodopayments",
        call: "webhooks.unwrap",
        kind: "call",
        async: false,
        failure: "throws",
        leastArguments: 2,
      },
      { package: "standardwebhooks", call: "verify", kind: "call", async: false, failure: "throws" },
      { package: "@dodopayments/nextjs", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/hono", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/express", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/fastify", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/nuxt", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/astro", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/sveltekit", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/remix", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@dodopayments/tanstack", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
    ],
    recommend: "client.webhooks.unwrap(rawBody, { headers })",
    clues: {
      events: [
        "payment.succeeded",
        "payment.failed",
        "subscription.active",
        "subscription.on_hold",
        "subscription.renewed",
        "license_key.created",
      ],
      env: ["DODO_PAYMENTS_WEBHOOK_KEY", "DODO_PAYMENTS_WEBHOOK_SECRET", "DODO_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://unpkg.com/dodopayments@2.52.0/resources/webhooks/webhooks.js",
      checked: "2026-12",
      basis: "code",
    },
  },
} satisfies Provider;
