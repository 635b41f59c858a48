import type { Provider } from "../types.ts";

export const dwolla = {
  id: "dwolla",
  name: "Dwolla",
  tokens: [
    {
      id: "dwolla-client-secret",
      name: "secret of an application",
      kind: "secret",
      segments: [{ chars: "base62", length: 50 }],
      names: [
        "dwolla_app_secret",
        "dwolla_secret",
        "dwolla_client_secret",
        "dwolla_secret_key",
        "dwolla_api_secret",
        "dwolla_application_secret",
        "dwolla_sandbox_secret",
        "dwolla_production_secret",
      ],
      grants: "move money between the bank accounts of the application's customers and read their data",
      revoke: {
        url: "https://dashboard.dwolla.com/applications",
        how: "Create a new secret on the page of the application",
      },
      env: "DWOLLA_APP_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/dwolla/dwolla.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
