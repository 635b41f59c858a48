import type { Provider } from "../types.ts";

export const neon = {
  id: "neon",
  name: "Neon",
  tokens: [
    {
      id: "neon-api-key",
      name: "API key",
      kind: "secret",
      segments: ["napi_", { chars: "base62", length: 64 }],
      grants: "create, read and delete projects and get the passwords of their databases",
      revoke: { url: "https://console.neon.tech/app/settings/api-keys", how: "Revoke it under API keys" },
      env: "NEON_API_KEY",
      source: { at: "https://neon.com/docs/manage/api-keys", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
