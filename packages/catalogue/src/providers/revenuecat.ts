import type { Provider } from "../types.ts";

export const revenuecat = {
  id: "revenuecat",
  name: "RevenueCat",
  tokens: [],
  webhook: {
    headers: ["authorization"],
    scheme: "shared-token",
    signed: "nothing: the header carries what was set in the dashboard",
    timestamp: { at: "event.event_timestamp_ms in the body" },
    delivery: { field: "event.id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: {
      events: [
        "INITIAL_PURCHASE",
        "NON_RENEWING_PURCHASE",
        "PRODUCT_CHANGE",
        "BILLING_ISSUE",
        "app_user_id",
        "event_timestamp_ms",
      ],
      env: ["REVENUECAT_WEBHOOK_SECRET", "REVENUECAT_WEBHOOK_AUTH", "REVENUECAT_AUTH_HEADER"],
    },
    source: { at: "https://www.revenuecat.com/docs/integrations/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
