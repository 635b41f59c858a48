import type { Provider } from "../types.ts";

export const jina = {
  id: "jina",
  name: "Jina AI",
  tokens: [
    {
      id: "jina-api-key",
      name: "API key",
      kind: "secret",
      segments: ["jina_", { chars: "base62", length: 32 }, { chars: "base64url", length: [24, 32] }],
      grants: "embed, rerank, read and search at the cost of the key's balance",
      revoke: { url: "https://jina.ai/api-dashboard/key-manager", how: "Delete it in the key manager" },
      env: "JINA_API_KEY",
      source: {
        at: "https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/jina_api_key",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
