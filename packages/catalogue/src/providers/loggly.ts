import type { Provider } from "../types.ts";

export const loggly = {
  id: "loggly",
  name: "Loggly",
  tokens: [
    {
      id: "loggly-token",
      name: "customer or API token",
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
      names: ["loggly_token", "loggly_customer_token", "loggly_api_token", "loggly_auth_token", "loggly_key"],
      grants: "write any log line to the account and, with an API token, search its logs",
      revoke: {
        url: "https://documentation.solarwinds.com/en/success_center/loggly/default.htm",
        how: "Retire it under Source Setup, Customer Tokens",
      },
      env: "LOGGLY_TOKEN",
      source: { at: "trufflesecurity/trufflehog pkg/detectors/loggly/loggly.go", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
