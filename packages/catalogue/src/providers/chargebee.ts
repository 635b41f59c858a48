import type { Provider } from "../types.ts";

export const chargebee = {
  id: "chargebee",
  name: "Chargebee",
  tokens: [
    {
      id: "chargebee-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ oneOf: ["live_", "test_"] }, { chars: "base62", length: [32, 36] }],
      names: [
        "chargebee_api_key",
        "chargebee_key",
        "chargebee_site_api_key",
        "chargebee_token",
        "chargebee_access_token",
        "chargebee_api_token",
        "chargebee_secret",
        "chargebee_secret_key",
        "chargebee_full_access_key",
        "chargebee_test_api_key",
        "chargebee_live_api_key",
      ],
      grants: "read customers and invoices and change subscriptions of the site, within the type of the key",
      revoke: {
        url: "https://www.chargebee.com/docs/billing/2.0/api-keys/api_keys",
        how: "Delete it under Settings, Configure Chargebee, API Keys",
      },
      env: "CHARGEBEE_API_KEY",
      source: { at: "https://apidocs.chargebee.com/docs/api/auth", checked: "2026-11", basis: "observed" },
    },
  ],
  webhook: {
    headers: ["authorization"],
    scheme: "basic",
    signed: "nothing: user and password set in the dashboard stand in the header",
    timestamp: { at: "occurred_at in the body" },
    delivery: { field: "id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(authorization).digest(), createHash("sha256").update(expected).digest())',
    clues: {
      events: [
        "subscription_created",
        "subscription_activated",
        "subscription_cancelled",
        "payment_succeeded",
        "payment_failed",
        "invoice_generated",
      ],
      env: ["CHARGEBEE_WEBHOOK_USERNAME", "CHARGEBEE_WEBHOOK_PASSWORD"],
    },
    source: {
      at: "https://www.chargebee.com/docs/billing/2.0/site-configuration/webhook_settings",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
