import type { Provider } from "../types.ts";

export const polygonIo = {
  id: "polygon-io",
  name: "Massive (formerly Polygon.io)",
  tokens: [
    {
      id: "polygon-io-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "polygon_api_key",
        "polygon_apikey",
        "polygon_io_api_key",
        "polygonio_api_key",
        "polygon_io_key",
        "polygonio_key",
        "polygon_api_token",
        "massive_api_key",
        "massive_apikey",
      ],
      grants: "use up the account's quota of market data",
      revoke: { url: "https://massive.com/dashboard/keys", how: "Delete the key on the dashboard and create another" },
      env: "POLYGON_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/polygon/polygon.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
