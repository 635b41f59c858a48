import type { Provider } from "../types.ts";

export const sparkpost = {
  id: "sparkpost",
  name: "SparkPost",
  tokens: [
    {
      id: "sparkpost-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: [
        "sparkpost_api_key",
        "sparkpost_apikey",
        "sparkpost_key",
        "sparkpost_secret",
        "sparkpost_token",
        "sparkpost_api_token",
        "sparkpost_smtp_password",
      ],
      grants: "send mail from the account's domains and read its recipients and templates, within the key's permissions",
      revoke: { url: "https://app.sparkpost.com/account/api-keys", how: "Delete it under Configuration, API Keys" },
      env: "SPARKPOST_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/sparkpost/sparkpost.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
