import type { Provider } from "../types.ts";

export const hexPm = {
  id: "hex-pm",
  name: "Hex",
  tokens: [
    {
      id: "hex-pm-api-key",
      name: "API or organization key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "hex_api_key",
        "hexpm_api_key",
        "hex_pm_api_key",
        "hex_pm_token",
        "hexpm_token",
        "hex_auth_key",
        "hex_repo_key",
        "hex_organization_key",
      ],
      grants: "download private packages and, with write permission, publish packages in the owner's name",
      revoke: {
        url: "https://hex.pm/dashboard/keys",
        how: "Revoke it under Keys of the dashboard, or with `mix hex.user key revoke`",
      },
      env: "HEX_API_KEY",
      source: { at: "hexpm/hexpm lib/hexpm/accounts/auth.ex", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
