import type { Provider } from "../types.ts";

export const pipedrive = {
  id: "pipedrive",
  name: "Pipedrive",
  tokens: [
    {
      id: "pipedrive-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: [
        "pipedrive_api_token",
        "pipedrive_token",
        "pipedrive_api_key",
        "pipedrive_apikey",
        "pipedrive_key",
        "pipedrive_personal_api_token",
      ],
      grants: "read and change everything the user may, deals and contacts included",
      revoke: { url: "https://app.pipedrive.com/settings/api", how: "Regenerate it under Personal preferences, API" },
      env: "PIPEDRIVE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pipedrive/pipedrive.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
