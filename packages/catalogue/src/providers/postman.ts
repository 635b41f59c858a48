import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://github.com/google/osv-scalibr/blob/main/veles/secrets/postmanapikey/detector.go",
  checked: "2026-11",
  basis: "observed",
};

export const postman = {
  id: "postman",
  name: "Postman",
  tokens: [
    {
      id: "postman-api-key",
      name: "API key",
      kind: "secret",
      segments: ["PMAK-", { chars: "hex", length: 24 }, "-", { chars: "hex", length: 34 }],
      grants: "read and change its user's workspaces, collections and environments, with the secrets kept in them",
      revoke: { url: "https://go.postman.co/settings/me/api-keys", how: "Revoke it under Account Settings, API keys" },
      env: "POSTMAN_API_KEY",
      source: observed,
    },
    {
      id: "postman-collection-key",
      name: "collection access key",
      kind: "secret",
      segments: ["PMAT-", { chars: "upperBase36", length: 26 }],
      grants: "read the collection it was made for",
      revoke: {
        url: "https://learning.postman.com/docs/collaborating-in-postman/sharing/#manage-collection-access-keys",
        how: "Revoke it under Team Settings, Collection access keys",
      },
      env: "POSTMAN_COLLECTION_ACCESS_KEY",
      source: observed,
    },
  ],
} satisfies Provider;
