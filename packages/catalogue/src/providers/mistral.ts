import type { Provider } from "../types.ts";

export const mistral = {
  id: "mistral",
  name: "Mistral AI",
  tokens: [
    {
      id: "mistral-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "mistral_api_key",
        "mistral_key",
        "mistral_api_token",
        "mistral_token",
        "mistralai_api_key",
        "mistral_ai_api_key",
        "mistral_ai_key",
        "mistral_secret_key",
        "mistral_api_secret",
      ],
      calls: [{ name: "MistralClient", argument: 0 }],
      grants: "run models at the workspace's cost and read the files, agents and fine-tuned models it stores",
      revoke: { url: "https://console.mistral.ai/api-keys", how: "Delete it under API keys" },
      env: "MISTRAL_API_KEY",
      source: {
        at: "google/osv-scalibr veles/secrets/mistralapikey/detector.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
