import type { Provider } from "../types.ts";

export const clockify = {
  id: "clockify",
  name: "Clockify",
  tokens: [
    {
      id: "clockify-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 48 }],
      names: ["clockify_api_key", "clockify_key", "clockify_token", "clockify_api_token", "clockify_addon_token"],
      grants: "read and change the time entries and projects its user can",
      revoke: {
        url: "https://app.clockify.me/manage-api-keys",
        how: "Delete or regenerate it under Manage API keys of the preferences",
      },
      env: "CLOCKIFY_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/clockify/clockify.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
