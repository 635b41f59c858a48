import type { Provider } from "../types.ts";

export const cohere = {
  id: "cohere",
  name: "Cohere",
  tokens: [
    {
      id: "cohere-api-key",
      name: "API key (trial or production)",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: [
        "cohere_api_key",
        "cohere_key",
        "cohere_api_token",
        "cohere_token",
        "cohere_secret_key",
        "cohere_trial_key",
        "cohere_prod_key",
        "cohere_production_key",
        // What the vendor's own libraries read.
        "co_api_key",
      ],
      calls: [{ name: "cohere.Client", argument: 0 }, { name: "cohere.ClientV2", argument: 0 }],
      grants: "run models at the account's cost and read the data sets and fine-tuned models it stores",
      revoke: { url: "https://dashboard.cohere.com/api-keys", how: "Delete it under API Keys" },
      env: "CO_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
