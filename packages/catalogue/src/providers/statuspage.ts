import type { Provider } from "../types.ts";

export const statuspage = {
  id: "statuspage",
  name: "Statuspage",
  tokens: [
    {
      id: "statuspage-api-key",
      name: "API key",
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
      names: [
        "statuspage_api_key",
        "statuspage_api_token",
        "statuspage_token",
        "statuspage_key",
        "statuspage_io_api_key",
        "statuspage_oauth_token",
      ],
      grants: "post incidents on the organization's status pages and read their subscribers",
      revoke: { url: "https://manage.statuspage.io/", how: "Delete it under API info in the user's menu" },
      env: "STATUSPAGE_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/statuspage/statuspage.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
