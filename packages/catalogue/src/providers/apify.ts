import type { Provider } from "../types.ts";

export const apify = {
  id: "apify",
  name: "Apify",
  tokens: [
    {
      id: "apify-api-token",
      name: "API token",
      kind: "secret",
      segments: ["apify_api_", { chars: "base62", length: [34, 38] }],
      grants: "run Actors at the account's cost and read what they stored, within the token's scope",
      revoke: {
        url: "https://console.apify.com/settings/integrations",
        how: "Rotate or delete it under Settings, API & Integrations",
      },
      env: "APIFY_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/apify/apify.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
