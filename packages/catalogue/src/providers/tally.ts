import type { Provider } from "../types.ts";

export const tally = {
  id: "tally",
  name: "Tally",
  tokens: [
    {
      id: "tally-api-key",
      name: "API key",
      kind: "secret",
      segments: ["tly-", { chars: "base62", length: 32 }],
      grants: "read and change the forms of its user and everything that was answered",
      revoke: { url: "https://tally.so/settings/api-keys", how: "Delete it under API keys in the settings" },
      env: "TALLY_API_KEY",
      source: { at: "NangoHQ/nango packages/providers/providers.yaml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
