import type { Provider } from "../types.ts";

export const workos = {
  id: "workos",
  name: "WorkOS",
  tokens: [
    {
      id: "workos-api-key",
      name: "API key",
      kind: "secret",
      // Base64 of `key_01`, the rest of the key's id, a comma and a random part. Stripe's keys begin alike.
      segments: [{ oneOf: ["sk_live_a2V5XzAx", "sk_test_a2V5XzAx"] }, { chars: "base62", length: [44, 90] }],
      grants: "read and change every organization, directory and user of the environment and sign in as them",
      revoke: { url: "https://dashboard.workos.com/api-keys", how: "Delete or expire it under API Keys" },
      env: "WORKOS_API_KEY",
      // The vendor documents the prefix only.
      source: { at: "https://workos.com/docs/reference/api-authentication", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
