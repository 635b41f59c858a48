import type { Provider, Source } from "../types.ts";

const docs: Source = { at: "https://docs.svix.com/quickstart", checked: "2026-11", basis: "observed" };

const revokeToken = { url: "https://dashboard.svix.com", how: "Expire it under API Access of the environment" };

const body = { chars: "base64url", length: 32 } as const;

export const svix = {
  id: "svix",
  name: "Svix",
  tokens: [
    {
      id: "svix-auth-token",
      name: "authentication token",
      kind: "secret",
      segments: ["sk_", body],
      names: ["svix_token", "svix_auth_token", "svix_api_key", "svix_api_token", "svix_key", "svix_secret_key"],
      grants: "read every webhook of the environment with its contents, send others and change the endpoints",
      revoke: revokeToken,
      env: "SVIX_AUTH_TOKEN",
      source: docs,
    },
    {
      id: "svix-test-auth-token",
      name: "authentication token of a test environment",
      kind: "secret",
      segments: ["testsk_", body],
      grants: "read every webhook of the test environment with its contents, send others and change the endpoints",
      revoke: revokeToken,
      env: "SVIX_AUTH_TOKEN",
      source: docs,
    },
    {
      id: "svix-webhook-secret",
      name: "signing secret of an endpoint (also of others who send by the Standard Webhooks scheme)",
      kind: "secret",
      // Base64 of 24 to 64 bytes.
      segments: ["whsec_", { chars: "base64", length: [32, 88] }],
      // Stripe's secrets begin alike.
      onlyNear: ["svix", "standardwebhooks", "standard-webhooks", "standard_webhooks", "webhook-signature"],
      grants: "send the endpoint events that look as if they came from the sender",
      revoke: {
        url: "https://docs.svix.com/receiving/using-app-portal/rotating-signing-secrets",
        how: "Rotate it on the page of the endpoint",
      },
      env: "SVIX_WEBHOOK_SECRET",
      source: {
        at: "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md",
        checked: "2026-11",
        basis: "observed",
      },
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
      { package: "svix", call: "verify", kind: "call", async: false, failure: "throws" },
      { package: "standardwebhooks", call: "verify", kind: "call", async: false, failure: "throws" },
    ],
    recommend: "new Webhook(secret).verify(rawBody, headers)",
    clues: {
      events: ["svix-id", "svix-timestamp", "message.attempt.exhausted", "endpoint.disabled"],
      env: ["SVIX_WEBHOOK_SECRET", "SVIX_SECRET"],
    },
    source: { at: "https://docs.svix.com/receiving/verifying-payloads/how", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
