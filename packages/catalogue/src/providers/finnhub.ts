import type { Provider } from "../types.ts";

export const finnhub = {
  id: "finnhub",
  name: "Finnhub",
  tokens: [
    {
      id: "finnhub-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base36", length: 20 }],
      names: [
        "finnhub_api_key",
        "finnhub_apikey",
        "finnhub_key",
        "finnhub_token",
        "finnhub_api_token",
        "finnhub_access_token",
        "finnhub_secret",
      ],
      grants: "use up the account's quota of market data",
      revoke: { url: "https://finnhub.io/dashboard", how: "Regenerate the key on the dashboard" },
      env: "FINNHUB_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "finnhub-long-api-key",
      name: "API key (40 characters)",
      kind: "secret",
      segments: [{ chars: "base36", length: 40 }],
      names: [
        "finnhub_api_key",
        "finnhub_apikey",
        "finnhub_key",
        "finnhub_token",
        "finnhub_api_token",
        "finnhub_access_token",
        "finnhub_secret",
      ],
      grants: "use up the account's quota of market data",
      revoke: { url: "https://finnhub.io/dashboard", how: "Regenerate the key on the dashboard" },
      env: "FINNHUB_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
