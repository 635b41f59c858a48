import type { Provider } from "../types.ts";

export const shortcut = {
  id: "shortcut",
  name: "Shortcut",
  tokens: [
    {
      id: "shortcut-api-token",
      name: "API token",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names: ["shortcut_api_token", "shortcut_token", "shortcut_api_key", "clubhouse_api_token", "clubhouse_token"],
      grants: "read and change the stories, epics and documents of its user's workspace",
      revoke: { url: "https://app.shortcut.com/settings/account/api-tokens", how: "Revoke it under API Tokens" },
      env: "SHORTCUT_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/shortcut/shortcut.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
