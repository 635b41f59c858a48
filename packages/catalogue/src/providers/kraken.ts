import type { Provider, Source } from "../types.ts";

const truffleHog: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/kraken/kraken.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = { url: "https://pro.kraken.com/app/settings/api", how: "Delete the key under Settings, API" };

export const kraken = {
  id: "kraken",
  name: "Kraken",
  tokens: [
    {
      id: "kraken-private-key",
      name: "private key of an API key",
      kind: "secret",
      segments: [{ chars: "base64", length: 86 }, "=="],
      names: [
        "kraken_api_secret",
        "kraken_private_key",
        "kraken_secret",
        "kraken_secret_key",
        "kraken_api_private_key",
        "kraken_api_sec",
        "kraken_apisecret",
        "kraken_api_secret_key",
        "kraken_key_secret",
      ],
      calls: [{ name: "krakenex.API", argument: 1 }],
      grants: "trade, and withdraw funds if the key allows it, given the API key",
      revoke,
      env: "KRAKEN_API_SECRET",
      source: truffleHog,
    },
    {
      id: "kraken-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base64", length: 56 }],
      names: ["kraken_api_key", "kraken_apikey", "kraken_key", "kraken_public_key"],
      grants: "name the account in requests, and trade given the private key",
      revoke,
      env: "KRAKEN_API_KEY",
      source: truffleHog,
    },
  ],
} satisfies Provider;
