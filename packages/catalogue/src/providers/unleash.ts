import type { Provider, Source } from "../types.ts";

const authorization: Source = {
  at: "Unleash/unleash src/lib/authentication/authorization-token.ts",
  checked: "2026-11",
  basis: "code",
};

const tokens: Source = { at: "Unleash/unleash src/lib/services/api-token-service.ts", checked: "2026-11", basis: "code" };

const revokePersonal = {
  url: "https://docs.getunleash.io/concepts/api-tokens-and-client-keys",
  how: "Delete it under Personal API tokens of the profile",
};

const revokeToken = {
  url: "https://docs.getunleash.io/concepts/api-tokens-and-client-keys",
  how: "Delete it under Admin settings, API access",
};

const personalGrants = "read and change the feature flags its user or service account may";

const adminGrants = "read and change every feature flag of the instance";

const clientGrants = "read the feature flags of the environment with their rules";

const digits = { chars: "hex", length: 56 } as const;
const selector = { chars: "base64url", length: 22 } as const;
const secret = { chars: "base64url", length: 43 } as const;

// All projects, several of them, or the one every instance has.
const projects = { oneOf: ["*", "[]", "default"] } as const;

const names = [
  "unleash_api_token",
  "unleash_token",
  "unleash_api_key",
  "unleash_client_key",
  "unleash_backend_token",
  "unleash_server_api_token",
  "unleash_client_token",
  "unleash_server_token",
  "unleash_authorization",
];

export const unleash = {
  id: "unleash",
  name: "Unleash",
  tokens: [
    {
      id: "unleash-personal-token",
      name: "personal or service account token",
      kind: "secret",
      segments: ["user:v2_", selector, "_", secret],
      grants: personalGrants,
      revoke: revokePersonal,
      env: "UNLEASH_API_TOKEN",
      source: authorization,
    },
    {
      id: "unleash-legacy-personal-token",
      name: "personal or service account token (56 digits)",
      kind: "secret",
      segments: ["user:", digits],
      grants: personalGrants,
      revoke: revokePersonal,
      env: "UNLEASH_API_TOKEN",
      source: { at: "Unleash/unleash src/lib/features/pat/pat-service.ts", checked: "2026-11", basis: "code" },
    },
    {
      id: "unleash-admin-token",
      name: "admin API token",
      kind: "secret",
      segments: ["*:*.v2_", selector, "_", secret],
      grants: adminGrants,
      revoke: revokeToken,
      env: "UNLEASH_API_TOKEN",
      source: authorization,
    },
    {
      id: "unleash-legacy-admin-token",
      name: "admin API token (56 digits)",
      kind: "secret",
      segments: ["*:*.", digits],
      grants: adminGrants,
      revoke: revokeToken,
      env: "UNLEASH_API_TOKEN",
      source: tokens,
    },
    {
      id: "unleash-api-token",
      name: "backend API token",
      kind: "secret",
      segments: [projects, ":", { chars: "base64url", length: [1, 80] }, ".v2_", selector, "_", secret],
      names,
      grants: clientGrants,
      revoke: revokeToken,
      env: "UNLEASH_API_TOKEN",
      source: authorization,
    },
    {
      id: "unleash-legacy-api-token",
      name: "backend API token (56 digits)",
      kind: "secret",
      segments: [projects, ":", { chars: "base64url", length: [1, 80] }, ".", digits],
      names,
      grants: clientGrants,
      revoke: revokeToken,
      env: "UNLEASH_API_TOKEN",
      source: tokens,
    },
  ],
} satisfies Provider;
