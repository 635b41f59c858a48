import type { Provider } from "../types.ts";

export const nuget = {
  id: "nuget",
  name: "NuGet",
  tokens: [
    {
      id: "nuget-api-key",
      name: "API key",
      kind: "secret",
      segments: ["oy2", { chars: "base36", length: 43 }],
      grants: "publish and unlist packages, within the key's scopes",
      revoke: { url: "https://www.nuget.org/account/apikeys", how: "Delete or regenerate it under API Keys" },
      env: "NUGET_API_KEY",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
