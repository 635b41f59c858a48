import type { Provider } from "../types.ts";

export const brex = {
  id: "brex",
  name: "Brex",
  tokens: [
    {
      id: "brex-user-token",
      name: "user token",
      kind: "secret",
      segments: ["bxt_", { chars: "base62", length: [32, 64] }],
      onlyNear: ["brex"],
      grants: "read transactions, manage cards and move money within the token's scopes",
      revoke: { url: "https://dashboard.brex.com/settings/developer", how: "Revoke it under Developer, Settings" },
      env: "BREX_API_TOKEN",
      source: { at: "NangoHQ/nango packages/providers/providers.yaml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
