import type { Provider } from "../types.ts";

export const fastly = {
  id: "fastly",
  name: "Fastly",
  tokens: [
    {
      id: "fastly-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 32 }],
      names: [
        "fastly_api_token",
        "fastly_api_key",
        "fastly_token",
        "fastly_key",
        "fastly_auth_token",
        "fastly_personal_token",
        "fastly_automation_token",
      ],
      grants: "change and purge the account's services within the token's scope",
      revoke: { url: "https://manage.fastly.com/account/personal/tokens", how: "Delete it under Account, API tokens" },
      env: "FASTLY_API_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/fastlypersonaltoken/fastlypersonaltoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
