import type { Provider, Source } from "../types.ts";

const gitleaks: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://app.easypost.com/account/settings?tab=api-keys",
  how: "Disable and delete the key under Account Settings, API Keys",
};

export const easypost = {
  id: "easypost",
  name: "EasyPost",
  tokens: [
    {
      id: "easypost-api-key",
      name: "production API key",
      kind: "secret",
      segments: ["EZAK", { chars: "base62", length: 54 }],
      grants: "buy postage on the account's money and read the addresses of its parcels",
      revoke,
      env: "EASYPOST_API_KEY",
      source: gitleaks,
    },
    {
      id: "easypost-test-api-key",
      name: "test API key",
      kind: "secret",
      segments: ["EZTK", { chars: "base62", length: 54 }],
      grants: "read and change the shipments of the test mode",
      revoke,
      env: "EASYPOST_TEST_API_KEY",
      source: gitleaks,
    },
  ],
} satisfies Provider;
