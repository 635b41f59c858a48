import type { Provider } from "../types.ts";

export const checkly = {
  id: "checkly",
  name: "Checkly",
  tokens: [
    {
      id: "checkly-api-key",
      name: "API key",
      kind: "secret",
      segments: ["cu_", { chars: "hex", length: 32 }],
      names: ["checkly_api_key", "checkly_key", "checkly_api_token", "checkly_token"],
      grants: "read and change the account's checks, with the variables and secrets they use",
      revoke: { url: "https://app.checklyhq.com/settings/user/api-keys", how: "Delete it under User settings, API keys" },
      env: "CHECKLY_API_KEY",
      source: { at: "https://www.checklyhq.com/docs/cli/authentication/", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
