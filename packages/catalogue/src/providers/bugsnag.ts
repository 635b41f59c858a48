import type { Provider } from "../types.ts";

export const bugsnag = {
  id: "bugsnag",
  name: "BugSnag",
  tokens: [
    {
      id: "bugsnag-auth-token",
      name: "personal auth token",
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
        "bugsnag_auth_token",
        "bugsnag_personal_auth_token",
        "bugsnag_api_token",
        "bugsnag_access_token",
        "bugsnag_data_access_token",
        "bugsnag_token",
      ],
      grants: "read the errors of the user's organizations, users' data in them included, and change projects",
      revoke: {
        url: "https://app.bugsnag.com/settings/my-account",
        how: "Delete it under My Account, Personal auth tokens",
      },
      env: "BUGSNAG_AUTH_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/bugsnag/bugsnag.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
