import type { Provider } from "../types.ts";

export const perplexity = {
  id: "perplexity",
  name: "Perplexity",
  tokens: [
    {
      id: "perplexity-api-key",
      name: "API key",
      kind: "secret",
      segments: ["pplx-", { chars: "base62", length: 48 }],
      grants: "run models and searches on the account's credit",
      revoke: { url: "https://www.perplexity.ai/settings/api", how: "Delete it under API keys" },
      env: "PERPLEXITY_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
