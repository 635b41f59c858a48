import type { Provider } from "../types.ts";

export const tatum = {
  id: "tatum",
  name: "Tatum",
  tokens: [
    {
      id: "tatum-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ oneOf: ["t-", "T-"] }, { chars: "hex", length: 24 }, "-", { chars: "hex", length: 24 }],
      names: [
        "tatum_api_key",
        "tatum_apikey",
        "tatum_key",
        "tatum_token",
        "tatum_api_key_mainnet",
        "tatum_api_key_testnet",
        "tatum_mainnet_api_key",
        "tatum_testnet_api_key",
        "tatum_v4_api_key",
      ],
      grants: "use the account's blockchain nodes and its virtual accounts",
      revoke: { url: "https://dashboard.tatum.io/", how: "Delete the key under API Keys in the dashboard" },
      env: "TATUM_API_KEY",
      source: { at: "https://docs.tatum.io/docs/authentication", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
