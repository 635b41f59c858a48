import type { Provider } from "../types.ts";

export const amadeus = {
  id: "amadeus",
  name: "Amadeus",
  tokens: [
    {
      id: "amadeus-api-secret",
      name: "API secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 16 }],
      names: [
        "amadeus_client_secret",
        "amadeus_api_secret",
        "amadeus_secret",
        "amadeus_secret_key",
        "amadeus_api_secret_key",
        "amadeus_test_client_secret",
        "amadeus_production_client_secret",
      ],
      grants: "search and book flights at the account's expense, given the API key",
      revoke: {
        url: "https://developers.amadeus.com/my-apps",
        how: "Delete the app under My Self-Service Workspace and make another",
      },
      env: "AMADEUS_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/amadeus/amadeus.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
