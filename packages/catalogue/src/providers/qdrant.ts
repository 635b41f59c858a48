import type { Provider } from "../types.ts";

export const qdrant = {
  id: "qdrant",
  name: "Qdrant",
  tokens: [
    {
      id: "qdrant-api-key",
      name: "API key of a cluster",
      kind: "secret",
      segments: [
        "eyJ",
        { chars: "base64url", length: [16, 200] },
        ".eyJ",
        { chars: "base64url", length: [12, 2_000] },
        ".",
        { chars: "base64url", length: [43, 400] },
      ],
      structure: "jwt",
      names: [
        "qdrant_api_key",
        "qdrant_key",
        "qdrant_cloud_api_key",
        "qdrant_cluster_api_key",
        "qdrant_api_token",
        "qdrant_token",
        "qdrant_jwt",
        "qdrant_secret",
      ],
      grants: "read and, unless it is read-only, change the collections of the cluster",
      revoke: { url: "https://cloud.qdrant.io", how: "Delete it under API Keys in the cluster's page" },
      env: "QDRANT_API_KEY",
      source: {
        at: "qdrant/qdrant-cloud-public-api proto/qdrant/cloud/cluster/v1/cluster.proto",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
