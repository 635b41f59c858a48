import type { Provider } from "../types.ts";

export const swell = {
  id: "swell",
  name: "Swell",
  tokens: [
    {
      id: "swell-secret-key",
      name: "secret key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "swell_secret_key",
        "swell_secret",
        "swell_api_key",
        "swell_api_secret",
        "swell_store_secret_key",
        "swell_store_key",
        "swell_private_key",
        "swell_api_secret_key",
      ],
      grants: "read customers and orders and change everything in the store",
      revoke: {
        url: "https://developers.swell.is/backend-api/authentication",
        how: "Delete the key under Developer, API keys, of the dashboard",
      },
      env: "SWELL_SECRET_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/swell/swell.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
