import type { Provider } from "../types.ts";

export const settlemint = {
  id: "settlemint",
  name: "SettleMint",
  tokens: [
    {
      id: "settlemint-access-token",
      name: "access token",
      kind: "secret",
      // Of an application, a person or a service.
      segments: [{ oneOf: ["sm_aat_", "sm_pat_", "sm_sat_"] }, { chars: "base62", length: 16 }],
      grants: "use and change blockchain networks and nodes of the workspace",
      revoke: { url: "https://console.settlemint.com/", how: "Delete it under API keys" },
      env: "SETTLEMINT_ACCESS_TOKEN",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
