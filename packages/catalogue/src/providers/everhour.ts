import type { Provider } from "../types.ts";

export const everhour = {
  id: "everhour",
  name: "Everhour",
  tokens: [
    {
      id: "everhour-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 6 },
        "-",
        { chars: "hex", length: 6 },
        "-",
        { chars: "hex", length: 8 },
      ],
      names: ["everhour_api_key", "everhour_api_token", "everhour_token", "everhour_key"],
      grants: "read and change the team's tasks, times, clients and invoices, as far as its user may",
      revoke: { url: "https://app.everhour.com/#/account/profile", how: "Generate a new key at the end of the profile" },
      env: "EVERHOUR_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/everhour/everhour.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
