import type { Provider } from "../types.ts";

export const clickhouse = {
  id: "clickhouse",
  name: "ClickHouse Cloud",
  tokens: [
    {
      id: "clickhouse-api-secret",
      name: "secret of a Cloud API key",
      kind: "secret",
      segments: ["4b1d", { chars: "base62", length: 38 }],
      grants: "start, stop, change and delete the organization's services, with the key id beside it, within the key's role",
      revoke: { url: "https://console.clickhouse.cloud", how: "Delete the API key under Organization, API keys" },
      env: "CLICKHOUSE_CLOUD_API_SECRET",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
