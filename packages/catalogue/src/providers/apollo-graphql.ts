import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
  checked: "2026-11",
  basis: "observed",
};

export const apolloGraphql = {
  id: "apollo-graphql",
  name: "Apollo GraphOS",
  tokens: [
    {
      id: "apollo-graphql-personal-key",
      name: "personal API key",
      kind: "secret",
      segments: ["user:gh.", { chars: "base64url", length: [1, 64] }, ":", { chars: "base64url", length: 22 }],
      grants: "read and change every graph its user can",
      revoke: {
        url: "https://studio.apollographql.com/user-settings/api-keys",
        how: "Delete it under API Keys of the personal settings",
      },
      env: "APOLLO_KEY",
      source,
    },
    {
      id: "apollo-graphql-graph-key",
      name: "graph API key",
      kind: "secret",
      segments: ["service:", { chars: "base64url", length: [2, 64] }, ":", { chars: "base64url", length: 22 }],
      onlyNear: ["apollo"],
      grants: "read the graph's schema and publish changes to it, within the key's role",
      revoke: {
        url: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys/graph-api-keys",
        how: "Delete it under API Keys of the graph's settings",
      },
      env: "APOLLO_KEY",
      source,
    },
  ],
} satisfies Provider;
