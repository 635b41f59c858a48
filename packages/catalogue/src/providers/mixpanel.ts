import type { Provider } from "../types.ts";

export const mixpanel = {
  id: "mixpanel",
  name: "Mixpanel",
  tokens: [
    {
      id: "mixpanel-secret",
      name: "secret of a service account or a project",
      kind: "secret",
      // Letters and digits in a service account's, hexadecimal in a project's.
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "mixpanel_api_secret",
        "mixpanel_secret",
        "mixpanel_project_secret",
        "mixpanel_service_account_secret",
        "mixpanel_service_account_password",
        "mixpanel_sa_secret",
        "mixpanel_secret_key",
      ],
      grants: "export every event and profile of the project and import or delete them",
      revoke: {
        url: "https://mixpanel.com/settings/org#serviceaccounts",
        how: "Delete the service account under Organization Settings, or rotate the project's secret under Access Keys",
      },
      env: "MIXPANEL_API_SECRET",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/mixpanel/mixpanel.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
