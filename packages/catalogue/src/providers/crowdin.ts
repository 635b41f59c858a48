import type { Provider } from "../types.ts";

export const crowdin = {
  id: "crowdin",
  name: "Crowdin",
  tokens: [
    {
      id: "crowdin-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: [{ chars: "base62", length: 80 }],
      names: [
        "crowdin_personal_token",
        "crowdin_token",
        "crowdin_api_token",
        "crowdin_api_key",
        "crowdin_access_token",
        "crowdin_personal_access_token",
      ],
      grants: "read and change the translations and sources of every project its user can, within its scopes",
      revoke: { url: "https://crowdin.com/settings#api-key", how: "Delete it under Account Settings, API" },
      env: "CROWDIN_PERSONAL_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/crowdin/crowdin.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
