import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
  checked: "2026-11",
  basis: "observed",
};

export const bigcommerce = {
  id: "bigcommerce",
  name: "BigCommerce",
  tokens: [
    {
      id: "bigcommerce-access-token",
      name: "access token of an API account",
      kind: "secret",
      segments: [{ chars: "base36", length: 31 }],
      names: [
        "bigcommerce_access_token",
        "bigcommerce_auth_token",
        "bigcommerce_api_token",
        "bigcommerce_token",
        "bigcommerce_x_auth_token",
        "bigcommerce_store_api_token",
        "big_commerce_access_token",
        "bigcommerce_api_access_token",
        "bigcommerce_store_access_token",
        "bigcommerce_admin_token",
        "bigcommerce_api_key",
      ],
      grants: "read customers and orders and change products and settings of the store, within the account's scopes",
      revoke: {
        url: "https://support.bigcommerce.com/s/article/Store-API-Accounts",
        how: "Delete the account under Settings, Store-level API accounts",
      },
      env: "BIGCOMMERCE_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "bigcommerce-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "bigcommerce_client_secret",
        "bigcommerce_app_secret",
        "bigcommerce_secret",
        "big_commerce_client_secret",
        "bigcommerce_app_client_secret",
        "bigcommerce_store_api_client_secret",
        "bigcommerce_api_secret",
      ],
      grants: "pose as the app in every store that installed it and sign its callbacks",
      revoke: {
        url: "https://devtools.bigcommerce.com/my/apps",
        how: "Make a new app, or the API account anew, and delete the old one",
      },
      env: "BIGCOMMERCE_CLIENT_SECRET",
      source: observed,
    },
  ],
  webhook: {
    headers: ["webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "v1,",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "webhook-timestamp", toleranceSeconds: 300 },
    delivery: { header: "webhook-id" },
    verifiers: [{ package: "standardwebhooks", call: "verify", kind: "call", async: false, failure: "throws" }],
    recommend: 'new Webhook(Buffer.from(clientSecret).toString("base64")).verify(rawBody, headers)',
    clues: {
      events: [
        "store/order/created",
        "store/order/updated",
        "store/order/statusUpdated",
        "store/product/updated",
        "store/customer/created",
        "store/cart/abandoned",
        "store/app/uninstalled",
      ],
      env: ["BIGCOMMERCE_CLIENT_SECRET", "BIGCOMMERCE_WEBHOOK_SECRET"],
    },
    others: [
      {
        when: "webhooks with headers of their own",
        headers: [],
        scheme: "shared-token",
        signed: "nothing: a header of your own choice carries the secret",
      },
    ],
    source: { at: "https://developer.bigcommerce.com/docs/integrations/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
