import type { Provider } from "../types.ts";

export const meraki = {
  id: "meraki",
  name: "Cisco Meraki",
  tokens: [
    {
      id: "meraki-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: ["meraki_dashboard_api_key", "meraki_api_key", "meraki_api_token", "meraki_key"],
      grants: "read and change the networks of every organization its user administers",
      revoke: { url: "https://dashboard.meraki.com/", how: "Revoke it under My profile, API access" },
      env: "MERAKI_DASHBOARD_API_KEY",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
