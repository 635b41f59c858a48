import type { Provider, Source } from "../types.ts";

const docs: Source = { at: "binance/binance-spot-api-docs rest-api.md", checked: "2026-11", basis: "vendor" };

const revoke = { url: "https://www.binance.com/en/my/settings/api-management", how: "Delete the key under API Management" };

export const binance = {
  id: "binance",
  name: "Binance",
  tokens: [
    {
      id: "binance-api-secret",
      name: "secret key of an API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }],
      names: [
        "binance_api_secret",
        "binance_secret",
        "binance_secret_key",
        "binance_api_secret_key",
        "binance_apisecret",
        "binance_testnet_api_secret",
        "binance_futures_api_secret",
        "binance_us_api_secret",
        "binance_testnet_secret",
        "binance_futures_secret",
        "binance_private_key",
        "binance_secretkey",
      ],
      calls: [{ name: "Client", argument: 1 }],
      onlyNear: ["binance"],
      grants: "trade, and withdraw coins if the key allows it, given the API key",
      revoke,
      env: "BINANCE_API_SECRET",
      source: docs,
    },
    {
      id: "binance-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }],
      names: [
        "binance_api_key",
        "binance_apikey",
        "binance_key",
        "binance_testnet_api_key",
        "binance_futures_api_key",
        "binance_us_api_key",
        "binance_access_key",
      ],
      grants: "read public market data in the account's name, and trade given the secret key",
      revoke,
      env: "BINANCE_API_KEY",
      source: docs,
    },
  ],
} satisfies Provider;
