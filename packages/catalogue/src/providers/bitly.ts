import type { Provider } from "../types.ts";

export const bitly = {
  id: "bitly",
  name: "Bitly",
  tokens: [
    {
      id: "bitly-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "bitly_access_token",
        "bitly_token",
        "bitly_api_token",
        "bitly_api_key",
        "bitly_generic_token",
        "bitly_key",
        "bitly_auth_token",
      ],
      grants: "read and change the short links of its user and so send their visitors elsewhere",
      revoke: { url: "https://app.bitly.com/settings/api/", how: "Delete it under API in the settings" },
      env: "BITLY_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/bitlyaccesstoken/bitlyaccesstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
