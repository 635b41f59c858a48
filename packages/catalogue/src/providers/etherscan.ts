import type { Provider } from "../types.ts";

export const etherscan = {
  id: "etherscan",
  name: "Etherscan",
  tokens: [
    {
      id: "etherscan-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "upperBase36", length: 34 }],
      names: [
        "etherscan_api_key",
        "etherscan_apikey",
        "etherscan_key",
        "etherscan_token",
        "etherscan_api_token",
        "bscscan_api_key",
        "polygonscan_api_key",
        "arbiscan_api_key",
        "basescan_api_key",
        "snowtrace_api_key",
        "ftmscan_api_key",
        "optimistic_etherscan_api_key",
      ],
      grants: "use up the account's quota and verify contracts in its name",
      revoke: { url: "https://etherscan.io/myapikey", how: "Delete the key under API Keys" },
      env: "ETHERSCAN_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/etherscan/etherscan.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
