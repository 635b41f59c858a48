import type { Provider } from "../types.ts";

export const tomtom = {
  id: "tomtom",
  name: "TomTom",
  tokens: [
    {
      id: "tomtom-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "tomtom_api_key",
        "tomtom_apikey",
        "tomtom_key",
        "tomtom_token",
        "tomtom_api_token",
        "tom_tom_api_key",
        "tomtom_maps_api_key",
        "tomtom_maps_key",
      ],
      grants: "use the account's maps, routing and traffic data at its expense",
      revoke: {
        url: "https://developer.tomtom.com/user/me/apps",
        how: "Delete the key on the dashboard and create another",
      },
      env: "TOMTOM_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/tomtom/tomtom.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
