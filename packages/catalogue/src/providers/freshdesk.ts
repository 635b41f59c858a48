import type { Provider } from "../types.ts";

export const freshdesk = {
  id: "freshdesk",
  name: "Freshdesk",
  tokens: [
    {
      id: "freshdesk-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 20 }],
      names: ["freshdesk_api_key", "freshdesk_apikey", "freshdesk_api_token", "freshdesk_token", "freshdesk_key"],
      grants: "read and change tickets and contacts as the agent whose key it is",
      revoke: {
        url: "https://support.freshdesk.com/support/solutions/articles/215517",
        how: "Reset it in the profile settings of the agent",
      },
      env: "FRESHDESK_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/freshdesk/freshdesk.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
