import type { Provider } from "../types.ts";

export const deepseek = {
  id: "deepseek",
  name: "DeepSeek",
  tokens: [
    {
      id: "deepseek-api-key",
      name: "API key",
      kind: "secret",
      segments: ["sk-", { chars: "hex", length: 32 }],
      // Other vendors' keys have the same form.
      onlyNear: ["deepseek"],
      grants: "run models at the account's cost",
      revoke: { url: "https://platform.deepseek.com/api_keys", how: "Delete it under API keys" },
      env: "DEEPSEEK_API_KEY",
      source: {
        at: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
