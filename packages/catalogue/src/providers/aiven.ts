import type { Provider } from "../types.ts";

export const aiven = {
  id: "aiven",
  name: "Aiven",
  tokens: [
    {
      id: "aiven-api-token",
      name: "personal or application user token",
      kind: "secret",
      segments: [{ chars: "base64", length: 372 }],
      names: [
        "aiven_token",
        "aiven_api_token",
        "aiven_auth_token",
        "aiven_access_token",
        "aiven_api_key",
        "aiven_personal_token",
        "aiven_application_token",
      ],
      grants: "manage the services of the projects its user can reach and read their connection passwords",
      revoke: { url: "https://console.aiven.io/profile/tokens", how: "Revoke it under User information, Tokens" },
      env: "AIVEN_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aiven/aiven.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
