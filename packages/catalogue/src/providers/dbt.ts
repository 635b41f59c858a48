import type { Provider } from "../types.ts";

export const dbt = {
  id: "dbt",
  name: "dbt platform",
  tokens: [
    {
      id: "dbt-service-token",
      name: "service account token",
      kind: "secret",
      segments: ["dbtc_", { chars: "base64url", length: [30, 64] }],
      grants: "run the account's jobs, and so its warehouse, and read its metadata, within the token's permissions",
      revoke: {
        url: "https://docs.getdbt.com/docs/dbt-apis/service-tokens",
        how: "Delete it under API tokens, Service tokens in the account's settings",
      },
      env: "DBT_TOKEN",
      source: {
        at: "https://github.com/JSONbored/loopover/blob/main/review-enrichment/src/analyzers/secret-scan.ts",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
