import type { Provider } from "../types.ts";

export const cockroachdb = {
  id: "cockroachdb",
  name: "CockroachDB Cloud",
  tokens: [
    {
      id: "cockroachdb-api-key",
      name: "API key of a service account",
      kind: "secret",
      segments: ["CCDB1_", { chars: "base62", length: 22 }, "_", { chars: "base62", length: 40 }],
      grants: "manage the organization's clusters, SQL users and backups, within the service account's roles",
      revoke: {
        url: "https://cockroachlabs.cloud/access",
        how: "Delete it on the page of the service account under Access Management",
      },
      env: "COCKROACH_API_KEY",
      source: {
        at: "cockroachdb/terraform-provider-cockroach internal/provider/api_key_resource.go",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
