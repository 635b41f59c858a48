import type { Provider } from "../types.ts";

export const definedNetworking = {
  id: "defined-networking",
  name: "Defined Networking",
  tokens: [
    {
      id: "defined-networking-api-key",
      name: "API key",
      kind: "secret",
      segments: ["dnkey-", { chars: "base62", length: 26 }, "-", { chars: "base62", length: 52 }],
      grants: "add hosts to the overlay network and change who reaches whom, within its permissions",
      revoke: { url: "https://admin.defined.net/settings/api-keys", how: "Delete it under Settings, API keys" },
      env: "DEFINED_API_KEY",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
