import type { Provider } from "../types.ts";

export const bitfinex = {
  id: "bitfinex",
  name: "Bitfinex",
  tokens: [
    {
      id: "bitfinex-api-secret",
      name: "secret of an API key",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "bitfinex_api_secret",
        "bitfinex_secret",
        "bitfinex_secret_key",
        "bitfinex_api_secret_key",
        "bitfinex_apisecret",
        "bfx_api_secret",
        "bfx_secret",
      ],
      grants: "trade, and withdraw coins if the key allows it, given the API key",
      revoke: { url: "https://setting.bitfinex.com/api", how: "Revoke the key under API Keys" },
      env: "BITFINEX_API_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/bitfinex/bitfinex.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
