import type { Provider } from "../types.ts";

export const cerebras = {
  id: "cerebras",
  name: "Cerebras",
  tokens: [
    {
      id: "cerebras-api-key",
      name: "inference API key",
      kind: "secret",
      // For some weeks of 2025 it was the underscore; such keys still work.
      segments: [{ oneOf: ["csk-", "csk_"] }, { chars: "base36", length: 48 }],
      grants: "run models at the organization's cost",
      revoke: { url: "https://cloud.cerebras.ai/platform", how: "Delete it under API keys" },
      env: "CEREBRAS_API_KEY",
      source: { at: "Cerebras/vscode-cerebras-chat src/provider.ts", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
