import type { Provider } from "../types.ts";

export const here = {
  id: "here",
  name: "HERE",
  tokens: [
    {
      id: "here-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "here_api_key",
        "here_apikey",
        "hereapi_key",
        "here_maps_api_key",
        "heremaps_api_key",
        "here_map_api_key",
        "here_rest_api_key",
        "here_location_api_key",
        "here_api_token",
        "here_geocoder_api_key",
        "here_technologies_api_key",
      ],
      grants: "use the account's maps, routing and geocoding at its expense",
      revoke: {
        url: "https://platform.here.com/admin/apps",
        how: "Delete the key under Credentials of the app in the access manager",
      },
      env: "HERE_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/hereapi/hereapi.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
