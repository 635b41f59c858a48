import type { Provider } from "../types.ts";

export const close = {
  id: "close",
  name: "Close",
  tokens: [
    {
      id: "close-api-key",
      name: "API key",
      kind: "secret",
      segments: ["api_", { chars: "base62", length: 22 }, ".", { chars: "base62", length: 22 }],
      grants: "read and change every lead, call and message its user may, and write to customers",
      revoke: {
        url: "https://app.close.com/settings/developer/api-keys/",
        how: "Delete it under Settings, Developer, API Keys",
      },
      env: "CLOSE_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/closecrm/close.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
