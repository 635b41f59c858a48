import type { Provider } from "../types.ts";

export const cypress = {
  id: "cypress",
  name: "Cypress",
  tokens: [
    {
      id: "cypress-record-key",
      name: "Cypress Cloud record key",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names: ["cypress_record_key", "cypress_cloud_record_key", "cypress_dashboard_record_key"],
      grants: "record test runs in the project and use up its test results",
      revoke: {
        url: "https://docs.cypress.io/cloud/account-management/projects#Record-keys",
        how: "Delete the record key in the settings of the project in Cypress Cloud",
      },
      env: "CYPRESS_RECORD_KEY",
      source: {
        at: "https://docs.cypress.io/cloud/features/smart-orchestration/parallelization",
        checked: "2026-11",
        basis: "vendor",
      },
    },
  ],
} satisfies Provider;
