import type { Provider } from "../types.ts";

export const meilisearch = {
  id: "meilisearch",
  name: "Meilisearch",
  tokens: [
    {
      id: "meilisearch-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "meilisearch_api_key",
        "meilisearch_admin_key",
        "meilisearch_admin_api_key",
        "meilisearch_key",
        "meili_api_key",
        "meili_admin_key",
        "meilisearch_private_key",
      ],
      calls: [{ name: "meilisearch.Client", argument: 1 }],
      grants: "search or change the indexes the key reaches, all of them if it is an admin key",
      revoke: {
        url: "https://www.meilisearch.com/docs/reference/api/keys",
        how: "Delete the key with the keys API, or change the master key",
      },
      env: "MEILISEARCH_API_KEY",
      source: { at: "meilisearch/meilisearch crates/meilisearch-auth/src/store.rs", checked: "2026-11", basis: "code" },
    },
    {
      id: "meilisearch-master-key",
      name: "master key as the server suggests it",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: ["meili_master_key", "meilisearch_master_key"],
      grants: "read and change every index and make or delete every API key",
      revoke: {
        url: "https://www.meilisearch.com/docs/learn/security/resetting_master_key",
        how: "Start the server with another master key",
      },
      env: "MEILI_MASTER_KEY",
      source: { at: "meilisearch/meilisearch crates/meilisearch-auth/src/lib.rs", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
