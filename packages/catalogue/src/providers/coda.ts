import type { Provider } from "../types.ts";

export const coda = {
  id: "coda",
  name: "Coda",
  tokens: [
    {
      id: "coda-api-token",
      name: "API token",
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
      names: ["coda_api_token", "coda_token", "coda_api_key", "coda_access_token", "coda_auth_token"],
      grants: "read and change the docs its user can, within the token's restrictions",
      revoke: { url: "https://coda.io/account", how: "Delete it under API settings of the account" },
      env: "CODA_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/coda/coda.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
