import type { Provider } from "../types.ts";

export const fullstory = {
  id: "fullstory",
  name: "Fullstory",
  tokens: [
    {
      id: "fullstory-api-key",
      name: "API key",
      kind: "secret",
      segments: ["na1.", { chars: "base64", length: 100 }],
      onlyNear: ["fullstory"],
      grants: "read recorded sessions and change the organization's settings, within its permissions",
      revoke: {
        url: "https://app.fullstory.com/ui/settings/integrations/api-keys",
        how: "Revoke it under Settings, API Keys",
      },
      env: "FULLSTORY_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/fullstory/v2/fullstory_v2.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
