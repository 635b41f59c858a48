import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://clerk.com/docs/deployments/clerk-environment-variables",
  checked: "2026-11",
  basis: "observed",
};

const rotateKey = { url: "https://dashboard.clerk.com/last-active?path=api-keys", how: "Delete it under API keys" };

export const clerk = {
  id: "clerk",
  name: "Clerk",
  tokens: [
    {
      id: "clerk-secret-key",
      name: "secret key",
      kind: "secret",
      // Stripe's keys begin alike.
      segments: [{ oneOf: ["sk_live_", "sk_test_"] }, { chars: "base62", length: [40, 50] }],
      names: ["clerk_secret_key", "clerk_api_key", "clerk_secret", "clerk_backend_api_key", "clerk_api_secret_key"],
      grants: "read, change and delete every user and organization of the instance and sign in as any of them",
      revoke: rotateKey,
      env: "CLERK_SECRET_KEY",
      source: observed,
    },
    {
      id: "clerk-user-api-key",
      name: "API key of a user or organization, OAuth access token or machine token",
      kind: "secret",
      segments: [{ oneOf: ["ak_", "oat_", "mt_"] }, { chars: "base62", length: [24, 64] }],
      names: [
        "clerk_user_api_key",
        "clerk_org_api_key",
        "clerk_oauth_token",
        "clerk_oauth_access_token",
        "clerk_m2m_token",
        "clerk_machine_token",
      ],
      grants: "call the application's own API as the user, organization or machine it was issued for",
      revoke: {
        url: "https://clerk.com/docs/machine-auth/api-keys",
        how: "Revoke it in the user's profile, or with the revoke method of the Backend API",
      },
      env: "CLERK_API_KEY",
      source: { at: "clerk/javascript packages/backend/src/fixtures/machine.ts", checked: "2026-11", basis: "code" },
    },
    {
      id: "clerk-machine-secret-key",
      name: "secret key of a machine",
      kind: "secret",
      segments: ["ak_", { chars: "base62", length: [24, 64] }],
      names: ["clerk_machine_secret_key", "clerk_machine_secret"],
      grants: "mint tokens as the machine for every other machine it may talk to",
      revoke: { url: "https://clerk.com/docs/machine-auth/m2m-tokens", how: "Rotate it under Configure, Machines" },
      env: "CLERK_MACHINE_SECRET_KEY",
      source: {
        at: "clerk/clerk-docs docs/guides/development/machine-auth/m2m-tokens.mdx",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "clerk-publishable-key",
      name: "publishable key",
      kind: "publishable",
      // Base64 of the front-end host and a `$`.
      segments: [{ oneOf: ["pk_live_", "pk_test_"] }, { chars: "base64", length: [20, 120] }],
      names: ["clerk_publishable_key", "clerk_publishable", "clerk_pk"],
      grants: "show the sign-in of the application, which is what it is for",
      revoke: rotateKey,
      env: "CLERK_PUBLISHABLE_KEY",
      source: observed,
    },
  ],
  webhook: {
    headers: ["svix-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "v1,",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "svix-timestamp", toleranceSeconds: 300 },
    delivery: { header: "svix-id" },
    verifiers: [
      { package: "@clerk/backend/webhooks", call: "verifyWebhook", kind: "call", async: true, failure: "throws" },
      { package: "@clerk/nextjs/webhooks", call: "verifyWebhook", kind: "call", async: true, failure: "throws" },
      { package: "@clerk/express/webhooks", call: "verifyWebhook", kind: "call", async: true, failure: "throws" },
      { package: "@clerk/fastify/webhooks", call: "verifyWebhook", kind: "call", async: true, failure: "throws" },
      { package: "@clerk/astro/webhooks", call: "verifyWebhook", kind: "call", async: true, failure: "throws" },
      { package: "@clerk/nuxt/webhooks", call: "verifyWebhook", kind: "call", async: true, failure: "throws" },
      { package: "@clerk/react-router/webhooks", call: "verifyWebhook", kind: "call", async: true, failure: "throws" },
      { package: "svix", call: "verify", kind: "call", async: false, failure: "throws" },
    ],
    recommend: "await verifyWebhook(request)",
    clues: {
      events: [
        "organizationMembership.created",
        "organizationMembership.deleted",
        "organizationInvitation.accepted",
        "organization.created",
        "session.created",
        "user.created",
        "user.deleted",
      ],
      env: ["CLERK_WEBHOOK_SIGNING_SECRET", "CLERK_WEBHOOK_SECRET"],
      types: ["WebhookEvent"],
    },
    source: { at: "clerk/javascript packages/backend/src/webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
