import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.close.com/topics/authentication-oauth2/",
  checked: "2026-11",
  basis: "vendor",
};

export const close = {
  id: "close",
  name: "Close",
  tokens: [
    {
      id: "close-api-key",
      name: "API key",
      kind: "secret",
      segments: ["api_", { chars: "base62", length: 22 }, ".", { chars: "base62", length: 22 }],
      grants: "read and change every lead, call and message its user may, and write to customers",
      revoke: {
        url: "https://app.close.com/settings/developer/api-keys/",
        how: "Delete it under Settings, Developer, API Keys",
      },
      env: "CLOSE_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/closecrm/close.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["app.close.com/oauth2/authorize", "api.close.com/oauth2/token"],
    separator: " ",
    packages: [],
    names: ["close-crm", "close.com"],
    scopes: [
      {
        scope: "all.full_access",
        level: "sensitive",
        grants: "everything the user can do (the only scope there is)",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
} satisfies Provider;
