import type { Provider } from "../types.ts";

export const rebrandly = {
  id: "rebrandly",
  name: "Rebrandly",
  tokens: [
    {
      id: "rebrandly-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["rebrandly_api_key", "rebrandly_apikey", "rebrandly_key", "rebrandly_token", "rebrandly_api_token"],
      grants: "read and change the short links of the account and so send their visitors elsewhere",
      revoke: { url: "https://app.rebrandly.com/account/api", how: "Delete it under API keys of the account" },
      env: "REBRANDLY_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/rebrandly/rebrandly.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
