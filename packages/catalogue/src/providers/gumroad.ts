import type { Provider } from "../types.ts";

export const gumroad = {
  id: "gumroad",
  name: "Gumroad",
  tokens: [
    {
      id: "gumroad-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "gumroad_access_token",
        "gumroad_token",
        "gumroad_api_token",
        "gumroad_api_key",
        "gumroad_key",
        "gumroad_secret",
        "gumroad_client_secret",
        "gumroad_application_secret",
        "gumroad_app_secret",
      ],
      grants: "read sales and buyers and change the products of the account within the token's scopes",
      revoke: { url: "https://gumroad.com/settings/advanced", how: "Delete the application under Settings, Advanced" },
      env: "GUMROAD_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/gumroad/gumroad.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
