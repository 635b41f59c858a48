import type { Provider, Source } from "../types.ts";

// Random letters and digits, then the checksum over them.
const random = [
  { chars: "base62", length: 37 },
  { chars: "base62", length: 6 },
] as const;

const checksum = { algorithm: "crc32", encoding: "base62", length: 6, over: "body" } as const;

const generator: Source = { at: "polarsource/polar server/polar/kit/crypto.py", checked: "2026-11", basis: "code" };

const grants =
  "read the organization's customers and orders, refund and change products within the token's scopes";

const revokeApp = { url: "https://polar.sh/settings", how: "Revoke the app's access in the settings of the account" };

const revokeClient = {
  url: "https://docs.polar.sh/integrate/oauth2/introduction",
  how: "Regenerate the secret of the OAuth client, or delete the client, in the developer settings",
};

const revoke = {
  url: "https://docs.polar.sh/api-reference/customer-portal/sessions/create",
  how: "Wait for it to expire; it cannot be revoked",
};

export const polar = {
  id: "polar",
  name: "Polar",
  tokens: [
    {
      id: "polar-organization-token",
      name: "organization access token",
      kind: "secret",
      segments: ["polar_oat_", ...random],
      checksum,
      grants,
      revoke: {
        url: "https://docs.polar.sh/integrate/oat",
        how: "Delete it under Settings, Developers, of the organization",
      },
      env: "POLAR_ACCESS_TOKEN",
      source: generator,
    },
    {
      id: "polar-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["polar_pat_", ...random],
      checksum,
      grants: "act in every organization of the user within the token's scopes",
      revoke: { url: "https://polar.sh/settings", how: "Delete it in the developer settings of the account" },
      env: "POLAR_ACCESS_TOKEN",
      source: generator,
    },
    {
      id: "polar-user-oauth-token",
      name: "OAuth access token of a user",
      kind: "secret",
      segments: ["polar_at_u_", ...random],
      checksum,
      grants: "act as the user within the scopes granted to the app",
      revoke: revokeApp,
      env: "POLAR_ACCESS_TOKEN",
      source: generator,
    },
    {
      id: "polar-organization-oauth-token",
      name: "OAuth access token of an organization",
      kind: "secret",
      segments: ["polar_at_o_", ...random],
      checksum,
      grants,
      revoke: revokeApp,
      env: "POLAR_ACCESS_TOKEN",
      source: generator,
    },
    {
      id: "polar-user-refresh-token",
      name: "OAuth refresh token of a user",
      kind: "secret",
      segments: ["polar_rt_u_", ...random],
      checksum,
      grants: "obtain new access tokens for the user, given the client's secret",
      revoke: revokeApp,
      env: "POLAR_REFRESH_TOKEN",
      source: generator,
    },
    {
      id: "polar-organization-refresh-token",
      name: "OAuth refresh token of an organization",
      kind: "secret",
      segments: ["polar_rt_o_", ...random],
      checksum,
      grants: "obtain new access tokens for the organization, given the client's secret",
      revoke: revokeApp,
      env: "POLAR_REFRESH_TOKEN",
      source: generator,
    },
    {
      id: "polar-client-secret",
      name: "secret of an OAuth client",
      kind: "secret",
      segments: ["polar_cs_", ...random],
      checksum,
      grants: "pose as the app and turn its users' codes and refresh tokens into access",
      revoke: revokeClient,
      env: "POLAR_CLIENT_SECRET",
      source: generator,
    },
    {
      id: "polar-client-registration-token",
      name: "registration token of an OAuth client",
      kind: "secret",
      segments: ["polar_crt_", ...random],
      checksum,
      grants: "change the OAuth client, where it sends its users included, or delete it",
      revoke: revokeClient,
      env: "POLAR_CLIENT_REGISTRATION_TOKEN",
      source: generator,
    },
    {
      id: "polar-customer-session-token",
      name: "session token of a customer",
      kind: "secret",
      segments: ["polar_cst_", ...random],
      checksum,
      grants: "read the customer's orders and change their subscriptions until it expires",
      revoke,
      env: "POLAR_CUSTOMER_SESSION_TOKEN",
      source: generator,
    },
    {
      id: "polar-member-session-token",
      name: "session token of a customer's member",
      kind: "secret",
      segments: ["polar_mst_", ...random],
      checksum,
      grants: "use the customer portal as the member until it expires",
      revoke,
      env: "POLAR_MEMBER_SESSION_TOKEN",
      source: generator,
    },
    {
      id: "polar-webhook-secret",
      name: "webhook signing secret",
      kind: "secret",
      segments: ["whsec_", ...random],
      checksum,
      grants: "send the endpoint events that look as if they came from Polar",
      revoke: {
        url: "https://docs.polar.sh/integrate/webhooks/endpoints",
        how: "Reset the secret of the endpoint under Settings, Webhooks",
      },
      env: "POLAR_WEBHOOK_SECRET",
      source: generator,
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
    verifiers: [
      { package: "@polar-sh/sdk/webhooks", call: "validateEvent", kind: "call", async: false, failure: "throws" },
      { package: "@polar-sh/nextjs", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/hono", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/express", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/nuxt", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/elysia", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/sveltekit", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/astro", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/remix", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/fastify", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/tanstack-start", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/supabase", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
      { package: "@polar-sh/deno", call: "Webhooks", kind: "wrapper", async: false, failure: "responds" },
    ],
    recommend: "validateEvent(rawBody, headers, process.env.POLAR_WEBHOOK_SECRET)",
    clues: {
      events: [
        "checkout.created",
        "checkout.updated",
        "order.created",
        "order.paid",
        "subscription.active",
        "subscription.revoked",
        "benefit_grant.created",
        "customer.state_changed",
      ],
      env: ["POLAR_WEBHOOK_SECRET"],
    },
    source: { at: "polarsource/polar-adapters packages/adapter-utils", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
