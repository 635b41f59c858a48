import type { Provider } from "../types.ts";

export const weaviate = {
  id: "weaviate",
  name: "Weaviate",
  tokens: [
    {
      id: "weaviate-api-key",
      name: "API key of a database user",
      kind: "secret",
      // Base64 of an identifier, a random key and the version, `v200`, with which every key ends.
      segments: [{ chars: "base64", length: 80 }, "PV92MjAw"],
      grants: "read and change the collections of the cluster, within the user's roles",
      revoke: {
        url: "https://docs.weaviate.io/weaviate/configuration/rbac/manage-users",
        how: "Rotate the user's key, or delete the key in the cluster's page of the Cloud console",
      },
      env: "WEAVIATE_API_KEY",
      source: {
        at: "weaviate/weaviate usecases/auth/authentication/apikey/keys/key_generation.go",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
