import type { Provider } from "../types.ts";

export const llamaCloud = {
  id: "llama-cloud",
  name: "LlamaCloud",
  tokens: [
    {
      id: "llama-cloud-api-key",
      name: "API key",
      kind: "secret",
      segments: ["llx-", { chars: "base64url", length: 48 }],
      grants: "parse documents at the project's cost and read the files and indexes it stores",
      revoke: { url: "https://cloud.llamaindex.ai/api-key", how: "Revoke it under API Keys" },
      env: "LLAMA_CLOUD_API_KEY",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
