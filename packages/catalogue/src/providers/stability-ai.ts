import type { Provider } from "../types.ts";

export const stabilityAi = {
  id: "stability-ai",
  name: "Stability AI",
  tokens: [
    {
      id: "stability-ai-api-key",
      name: "API key",
      kind: "secret",
      segments: ["sk-", { chars: "base62", length: 48 }],
      // Other vendors' keys have the same form.
      onlyNear: ["stability", "dreamstudio"],
      grants: "generate images and other media with the account's credits",
      revoke: { url: "https://platform.stability.ai/account/keys", how: "Delete it under Account, API Keys" },
      env: "STABILITY_API_KEY",
      source: {
        at: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
