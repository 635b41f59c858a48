import type { Provider } from "../types.ts";

const grants = "run and fine-tune models at the project's cost and read the files and fine-tuned models it stores";

const revoke = { url: "https://api.together.ai/settings/api-keys", how: "Revoke or regenerate it under Settings, API Keys" };

export const togetherAi = {
  id: "together-ai",
  name: "Together AI",
  tokens: [
    {
      id: "together-ai-api-key",
      name: "API key",
      kind: "secret",
      segments: ["tgp_v1_", { chars: "base64url", length: 43 }],
      grants,
      revoke,
      env: "TOGETHER_API_KEY",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "together-ai-legacy-key",
      name: "API key without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "together_api_key",
        "together_ai_api_key",
        "togetherai_api_key",
        "togetherai_key",
        "together_ai_key",
        "together_api_token",
      ],
      grants,
      revoke,
      env: "TOGETHER_API_KEY",
      source: {
        at: "https://github.com/redact-secret/redact-secret/blob/main/docs/audits/evidence/1013/together-api-key.md",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
