import type { Provider } from "../types.ts";

export const zuplo = {
  id: "zuplo",
  name: "Zuplo",
  tokens: [
    {
      id: "zuplo-api-key",
      name: "API key of a consumer",
      kind: "secret",
      segments: ["zpka_", { chars: "hex", length: 32 }, "_", { chars: "hex", length: 8 }],
      grants: "call the API behind the gateway as the consumer, or deploy the project if it is an account's key",
      revoke: {
        url: "https://zuplo.com/docs/articles/api-key-management",
        how: "Delete or roll it under API Key Consumers of the project",
      },
      env: "ZUPLO_API_KEY",
      source: { at: "https://zuplo.com/docs/concepts/api-keys", checked: "2026-11", basis: "vendor" },
    },
  ],
} satisfies Provider;
