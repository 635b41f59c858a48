import type { Provider } from "../types.ts";

export const voyageAi = {
  id: "voyage-ai",
  name: "Voyage AI",
  tokens: [
    {
      id: "voyage-ai-api-key",
      name: "API key (from Voyage or from MongoDB Atlas)",
      kind: "secret",
      segments: [{ oneOf: ["pa-", "al-"] }, { chars: "base64url", length: 43 }],
      // Two letters are no prefix to go by.
      onlyNear: ["voyage", "ai.mongodb.com"],
      grants: "embed and rerank texts at the organization's cost",
      revoke: {
        url: "https://dashboard.voyageai.com/organization/api-keys",
        how: "Delete it under API keys, or under AI Models of the Atlas project",
      },
      env: "VOYAGE_API_KEY",
      source: {
        at: "https://github.com/redact-secret/redact-secret/blob/main/docs/audits/evidence/1013/voyage-ai-api-key.md",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
