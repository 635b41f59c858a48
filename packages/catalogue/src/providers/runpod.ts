import type { Provider } from "../types.ts";

export const runpod = {
  id: "runpod",
  name: "Runpod",
  tokens: [
    {
      id: "runpod-api-key",
      name: "API key",
      kind: "secret",
      segments: ["rpa_", { chars: "upperBase36", length: 40 }, { chars: "base62", length: 6 }],
      grants: "start and stop GPU pods and endpoints at the account's cost and read their environment variables",
      revoke: { url: "https://www.console.runpod.io/user/settings", how: "Delete it under Settings, API Keys" },
      env: "RUNPOD_API_KEY",
      source: {
        at: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
