import type { Provider } from "../types.ts";

export const wiz = {
  id: "wiz",
  name: "Wiz",
  tokens: [
    {
      id: "wiz-client-secret",
      name: "client secret of a service account",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }],
      names: ["wiz_client_secret", "wiz_secret", "wiz_api_secret", "wiz_service_account_secret"],
      grants: "read the inventory and the open weaknesses of the customer's clouds within its scopes",
      revoke: {
        url: "https://app.wiz.io/settings/service-accounts",
        how: "Rotate or delete it under Settings, Service Accounts",
      },
      env: "WIZ_CLIENT_SECRET",
      source: { at: "trufflesecurity/trufflehog pkg/detectors/wiz/wiz.go", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
