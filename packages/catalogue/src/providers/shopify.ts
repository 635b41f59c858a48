import type { Provider, Scope, Source } from "../types.ts";

const tokens: Source = {
  at: "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",
  checked: "2026-11",
  basis: "vendor",
};

const observed: Source = {
  at: "https://community.shopify.com/t/difference-between-admin-api-access-token-starting-with-shpua-shpat-shpss-etc/144725",
  checked: "2026-11",
  basis: "observed",
};

const access: Source = { at: "https://shopify.dev/docs/api/usage/access-scopes", checked: "2026-11", basis: "vendor" };

const uninstall = {
  url: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
  how: "Uninstall the app from the shop, or revoke its tokens",
};

// Hexadecimal, in either case.
const body = { chars: "base62", length: 32 } as const;

/** A scope nobody needs to be warned of, listed as the better choice. */
function narrow(scope: string, grants: string): Scope {
  return { scope, level: "narrow", grants, narrower: [], source: access };
}

export const shopify = {
  id: "shopify",
  name: "Shopify",
  tokens: [
    {
      id: "shopify-access-token",
      name: "access token of an app",
      kind: "secret",
      segments: [{ oneOf: ["shpat_", "shpca_", "shpua_"] }, body],
      grants: "use the shop's Admin API within the scopes of the app",
      revoke: uninstall,
      env: "SHOPIFY_ACCESS_TOKEN",
      source: tokens,
    },
    {
      id: "shopify-private-app-password",
      name: "password of a private app",
      kind: "secret",
      segments: ["shppa_", body],
      grants: "use the shop's Admin API within the permissions of the private app",
      revoke: uninstall,
      env: "SHOPIFY_ACCESS_TOKEN",
      source: tokens,
    },
    {
      id: "shopify-client-secret",
      name: "client secret of an app",
      kind: "secret",
      segments: ["shpss_", body],
      grants: "pose as the app in every shop and forge its webhooks",
      revoke: {
        url: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
        how: "Rotate the client secret in the settings of the app",
      },
      env: "SHOPIFY_API_SECRET",
      source: { at: "https://shopify.dev/changelog/app-secret-key-length-has-increased", checked: "2026-11", basis: "vendor" },
    },
    {
      id: "shopify-partner-token",
      name: "token of the Partner API or the command line",
      kind: "secret",
      segments: [{ oneOf: ["shptka_", "prtapi_", "atkn_"] }, body],
      grants: "act for the partner account or the theme it was made for",
      revoke: { url: "https://partners.shopify.com", how: "Delete it under Settings, Partner API clients, or in the Theme Access app" },
      env: "SHOPIFY_CLI_THEME_TOKEN",
      source: observed,
    },
  ],
  oauth: {
    hosts: ["myshopify.com/admin/oauth"],
    separator: ",",
    packages: [
      "@shopify/shopify-api",
      "@shopify/shopify-app-remix",
      "@shopify/shopify-app-react-router",
      "@shopify/shopify-app-express",
      "passport-shopify",
    ],
    names: ["shopify"],
    scopes: [
      { scope: "read_all_orders", level: "read-all", grants: "all orders ever made, not the last 60 days only", narrower: ["read_orders"], source: access },
      { scope: "write_customers", level: "write-all", grants: "reading and changing every customer", narrower: ["read_customers"], source: access },
      { scope: "write_orders", level: "write-all", grants: "reading and changing orders, their transactions and customers", narrower: ["read_orders"], source: access },
      { scope: "write_draft_orders", level: "sensitive", grants: "reading and changing draft orders", narrower: ["read_draft_orders"], source: access },
      { scope: "write_themes", level: "write-all", grants: "changing the code of the storefront", narrower: ["read_themes"], source: access },
      { scope: "write_script_tags", level: "write-all", grants: "putting scripts into every page of the storefront", narrower: ["write_pixels"], source: access },
      { scope: "write_users", level: "admin", grants: "changing the accounts of the staff", narrower: ["read_users"], source: access },
      { scope: "read_users", level: "read-all", grants: "reading the accounts of the staff", narrower: [], source: access },
      { scope: "write_payment_gateways", level: "admin", grants: "changing how the shop is paid", narrower: ["read_payment_gateways"], source: access },
      { scope: "write_payment_mandate", level: "admin", grants: "charging stored payment methods", narrower: ["read_payment_mandate"], source: access },
      { scope: "write_payment_sessions", level: "sensitive", grants: "handling payments as a payments app", narrower: [], source: access },
      { scope: "read_customer_payment_methods", level: "sensitive", grants: "reading stored payment methods", narrower: [], source: access },
      { scope: "write_privacy_settings", level: "admin", grants: "changing the privacy settings of the shop", narrower: ["read_privacy_settings"], source: access },
      { scope: "write_gift_cards", level: "sensitive", grants: "issuing gift cards", narrower: ["read_gift_cards"], source: access },
      {
        scope: "unauthenticated_write_customers",
        level: "write-all",
        grants: "anyone on the storefront creating and changing customers",
        narrower: ["unauthenticated_read_customers"],
        source: access,
      },
      {
        scope: "unauthenticated_read_customers",
        level: "sensitive",
        grants: "anyone on the storefront reading customers",
        narrower: [],
        source: access,
      },
      narrow("read_orders", "reading the orders of the last 60 days"),
      narrow("read_customers", "reading customers"),
      narrow("read_draft_orders", "reading draft orders"),
      narrow("read_themes", "reading the code of the storefront"),
      narrow("write_pixels", "adding web pixels, which run in a sandbox"),
      narrow("read_payment_gateways", "reading how the shop is paid"),
      narrow("read_payment_mandate", "reading payment mandates"),
      narrow("read_privacy_settings", "reading the privacy settings"),
      narrow("read_gift_cards", "reading gift cards"),
    ],
    source: access,
  },
  webhook: {
    headers: ["x-shopify-hmac-sha256"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    verifiers: [
      {
        package: "@shopify/shopify-api",
        call: "webhooks.validate",
        kind: "call",
        async: true,
        failure: "result-object",
        verdictField: "valid",
      },
      { package: "@shopify/shopify-api", call: "webhooks.process", kind: "call", async: true, failure: "responds" },
      { package: "@shopify/shopify-app-remix", call: "authenticate.webhook", kind: "call", async: true, failure: "throws" },
      { package: "@shopify/shopify-app-react-router", call: "authenticate.webhook", kind: "call", async: true, failure: "throws" },
      { package: "@shopify/shopify-app-express", call: "processWebhooks", kind: "middleware", async: true, failure: "responds" },
    ],
    recommend: "const { valid } = await shopify.webhooks.validate({ rawBody, rawRequest: request, rawResponse: response })",
    clues: {
      events: ["x-shopify-topic", "x-shopify-shop-domain", "app/uninstalled", "customers/redact", "customers/data_request", "shop/redact", "orders/create", "orders/paid"],
      env: ["SHOPIFY_API_SECRET", "SHOPIFY_WEBHOOK_SECRET", "SHOPIFY_API_SECRET_KEY"],
    },
    source: {
      at: "Shopify/shopify-app-js packages/apps/shopify-api/lib/webhooks/validate.ts",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
