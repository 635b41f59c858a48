import type { Provider } from "../types.ts";

export const apideck = {
  id: "apideck",
  name: "Apideck",
  tokens: [
    {
      id: "apideck-api-key",
      name: "API key",
      kind: "secret",
      segments: ["sk_live_", { chars: "base64url", length: 93 }],
      onlyNear: ["apideck"],
      grants: "read and change what all connected customers of the application have in their services",
      revoke: {
        url: "https://platform.apideck.com/configuration/api-keys",
        how: "Roll it under Configuration, API Keys",
      },
      env: "APIDECK_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/apideck/apideck.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
