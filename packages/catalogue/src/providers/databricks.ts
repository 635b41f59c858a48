import type { Provider } from "../types.ts";

export const databricks = {
  id: "databricks",
  name: "Databricks",
  tokens: [
    {
      id: "databricks-access-token",
      name: "personal access token",
      kind: "secret",
      segments: ["dapi", { chars: "hex", length: 32 }],
      grants: "run code and read data in the workspace as its user",
      revoke: {
        url: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
        how: "Revoke it under Settings, Developer, Access tokens of the workspace",
      },
      env: "DATABRICKS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/databrickstoken/databrickstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "databricks-oauth-secret",
      name: "OAuth secret of a service principal",
      kind: "secret",
      segments: ["dose", { chars: "hex", length: 32 }],
      grants: "get access tokens for everything the service principal may do, with the client id beside it",
      revoke: {
        url: "https://accounts.cloud.databricks.com",
        how: "Delete it under Secrets of the service principal in the account console",
      },
      env: "DATABRICKS_CLIENT_SECRET",
      source: {
        at: "https://github.com/google/osv-scalibr/issues/1721",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
