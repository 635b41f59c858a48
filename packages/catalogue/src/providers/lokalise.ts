import type { Provider } from "../types.ts";

export const lokalise = {
  id: "lokalise",
  name: "Lokalise",
  tokens: [
    {
      id: "lokalise-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base36", length: 40 }],
      names: ["lokalise_api_token", "lokalise_token", "lokalise_api_key", "lokalise2_token", "lokalise_access_token"],
      grants: "read and change the translations of every project its user can",
      revoke: { url: "https://app.lokalise.com/profile#apitokens", how: "Delete it under API tokens of the profile" },
      env: "LOKALISE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/lokalisetoken/lokalisetoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
