import type { Provider } from "../types.ts";

export const securitytrails = {
  id: "securitytrails",
  name: "SecurityTrails",
  tokens: [
    {
      id: "securitytrails-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "securitytrails_api_key",
        "securitytrails_apikey",
        "securitytrails_key",
        "security_trails_api_key",
        "security_trails_key",
        "securitytrails_token",
        "securitytrails_api_token",
      ],
      grants: "use up the account's quota of domain data",
      revoke: {
        url: "https://securitytrails.com/app/account/credentials",
        how: "Delete the key under Account, API, and create another",
      },
      env: "SECURITYTRAILS_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/securitytrails/securitytrails.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
