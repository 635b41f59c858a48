import type { Provider } from "../types.ts";

export const ollama = {
  id: "ollama",
  name: "Ollama",
  tokens: [
    {
      id: "ollama-api-key",
      name: "API key of ollama.com",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }, ".", { chars: "base64url", length: 24 }],
      names: ["ollama_api_key", "ollama_key", "ollama_api_token", "ollama_token", "ollama_cloud_api_key"],
      grants: "run cloud models and search the web at the account's cost",
      revoke: { url: "https://ollama.com/settings/keys", how: "Delete it under Settings, Keys" },
      env: "OLLAMA_API_KEY",
      source: {
        at: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
