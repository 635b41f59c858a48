import type { Provider } from "../types.ts";

export const algolia = {
  id: "algolia",
  name: "Algolia",
  tokens: [
    {
      id: "algolia-admin-key",
      name: "admin or write API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      // `algolia_api_key` is left out: it most often holds the key for searching, which is public.
      names: [
        "algolia_admin_key",
        "algolia_admin_api_key",
        "algolia_api_admin_key",
        "algolia_write_key",
        "algolia_write_api_key",
        "algolia_api_write_key",
      ],
      grants: "read, change and delete the application's indices, and make further keys if it is the admin key",
      revoke: {
        url: "https://dashboard.algolia.com/account/api-keys",
        how: "Regenerate it or delete it under Settings, API Keys",
      },
      env: "ALGOLIA_ADMIN_API_KEY",
      source: {
        at: "https://www.algolia.com/doc/guides/security/api-keys",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
