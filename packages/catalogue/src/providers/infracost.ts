import type { Provider } from "../types.ts";

export const infracost = {
  id: "infracost",
  name: "Infracost",
  tokens: [
    {
      id: "infracost-api-key",
      name: "API key",
      kind: "secret",
      segments: ["ico-", { chars: "base62", length: 32 }],
      grants: "use the organization's pricing API and read and add cost estimates in its dashboard",
      revoke: { url: "https://dashboard.infracost.io/", how: "Rotate it under Org settings, API tokens" },
      env: "INFRACOST_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
