import type { Provider } from "../types.ts";

export const pinecone = {
  id: "pinecone",
  name: "Pinecone",
  tokens: [
    {
      id: "pinecone-api-key",
      name: "API key",
      kind: "secret",
      segments: ["pcsk_", { chars: "base62", length: [5, 6] }, "_", { chars: "base62", length: 63 }],
      grants: "read, change and delete the project's vector indexes",
      revoke: { url: "https://app.pinecone.io", how: "Delete it under API keys of the project" },
      env: "PINECONE_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pinecone/pinecone.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
