import type { Provider } from "../types.ts";

export const harvest = {
  id: "harvest",
  name: "Harvest",
  tokens: [
    {
      id: "harvest-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: [{ chars: "digits", length: [4, 10] }, ".pt.", { chars: "base64url", length: 86 }],
      names: [
        "harvest_access_token",
        "harvest_token",
        "harvest_api_token",
        "harvest_pat",
        "harvest_personal_access_token",
        "harvest_api_key",
      ],
      grants: "read and change the time entries, clients and invoices its user can",
      revoke: { url: "https://id.getharvest.com/developers", how: "Delete it under Developers" },
      env: "HARVEST_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/harvest/harvest.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
