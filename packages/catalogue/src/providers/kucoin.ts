import type { Provider, Source } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

const gitleaks: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

const revoke = { url: "https://www.kucoin.com/account/api", how: "Delete the key under API Management" };

export const kucoin = {
  id: "kucoin",
  name: "KuCoin",
  tokens: [
    {
      id: "kucoin-api-secret",
      name: "secret of an API key",
      kind: "secret",
      segments: uuid,
      names: [
        "kucoin_api_secret",
        "kucoin_secret",
        "kucoin_secret_key",
        "kucoin_api_secret_key",
        "kucoin_apisecret",
        "kucoin_key_secret",
        "kucoin_futures_api_secret",
        "kucoin_futures_secret",
      ],
      grants: "trade, and withdraw coins if the key allows it, given the API key and its passphrase",
      revoke,
      env: "KUCOIN_API_SECRET",
      source: gitleaks,
    },
    {
      id: "kucoin-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 24 }],
      names: ["kucoin_api_key", "kucoin_apikey", "kucoin_key", "kucoin_futures_api_key", "kucoin_access_key"],
      grants: "name the account in requests, and trade given the secret and the passphrase",
      revoke,
      env: "KUCOIN_API_KEY",
      source: gitleaks,
    },
  ],
} satisfies Provider;
