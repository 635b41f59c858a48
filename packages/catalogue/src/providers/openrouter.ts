import type { Provider } from "../types.ts";

export const openrouter = {
  id: "openrouter",
  name: "OpenRouter",
  tokens: [
    {
      id: "openrouter-api-key",
      name: "API key",
      kind: "secret",
      segments: ["sk-or-v1-", { chars: "hex", length: 64 }],
      grants: "run any vendor's models on the account's credit",
      revoke: { url: "https://openrouter.ai/settings/keys", how: "Delete it under Keys" },
      env: "OPENROUTER_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/openrouter/openrouter.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
