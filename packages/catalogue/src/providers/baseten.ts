import type { Provider } from "../types.ts";

export const baseten = {
  id: "baseten",
  name: "Baseten",
  tokens: [
    {
      id: "baseten-api-key",
      name: "API key (since October 2026)",
      kind: "secret",
      segments: ["b10_", { chars: "base62", length: 8 }, ".", { chars: "base62", length: 32 }],
      grants: "call and deploy models at the workspace's cost, within the key's permissions",
      revoke: { url: "https://app.baseten.co/settings/api_keys", how: "Revoke it under Settings, API keys" },
      env: "BASETEN_API_KEY",
      source: {
        at: "https://github.com/redact-secret/redact-secret/blob/main/docs/audits/evidence/1012/baseten.md",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
