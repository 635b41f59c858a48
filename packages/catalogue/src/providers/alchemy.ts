import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://www.alchemy.com/docs/how-to-use-api-keys-in-http-headers",
  checked: "2026-11",
  basis: "observed",
};

const revoke = { url: "https://dashboard.alchemy.com/", how: "Delete the app, or rotate its key, in the dashboard" };

const grants = "use the account's blockchain nodes at its expense";

const truffleHog: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/alchemy/alchemy.go",
  checked: "2026-11",
  basis: "observed",
};

export const alchemy = {
  id: "alchemy",
  name: "Alchemy",
  tokens: [
    {
      id: "alchemy-endpoint",
      name: "endpoint address with its API key",
      kind: "secret",
      segments: ["g.alchemy.com/v2/", { chars: "base64url", length: 21 }],
      grants,
      revoke,
      env: "ALCHEMY_API_URL",
      source: observed,
    },
    {
      id: "alchemy-legacy-endpoint",
      name: "endpoint address with its API key (32 characters)",
      kind: "secret",
      segments: [{ oneOf: ["g.alchemy.com/v2/", "alchemyapi.io/v2/"] }, { chars: "base64url", length: 32 }],
      grants,
      revoke,
      env: "ALCHEMY_API_URL",
      source: observed,
    },
    {
      id: "alchemy-auth-token",
      name: "prefixed key",
      kind: "secret",
      segments: ["alcht_", { chars: "base62", length: 30 }],
      grants,
      revoke,
      env: "ALCHEMY_API_KEY",
      source: truffleHog,
    },
    {
      id: "alchemy-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base64url", length: 21 }],
      names: [
        "alchemy_api_key",
        "alchemy_apikey",
        "alchemy_key",
        "alchemy_id",
        "alchemy_token",
        "alchemy_project_id",
        "alchemy_api_token",
        "alchemy_mainnet_api_key",
        "alchemy_sepolia_api_key",
        "alchemy_rpc_key",
        "alchemy_secret",
      ],
      grants,
      revoke,
      env: "ALCHEMY_API_KEY",
      source: observed,
    },
    {
      id: "alchemy-legacy-api-key",
      name: "API key (32 characters)",
      kind: "secret",
      segments: [{ chars: "base64url", length: 32 }],
      names: [
        "alchemy_api_key",
        "alchemy_apikey",
        "alchemy_key",
        "alchemy_id",
        "alchemy_token",
        "alchemy_project_id",
        "alchemy_api_token",
        "alchemy_mainnet_api_key",
        "alchemy_sepolia_api_key",
        "alchemy_rpc_key",
        "alchemy_secret",
      ],
      grants,
      revoke,
      env: "ALCHEMY_API_KEY",
      source: truffleHog,
    },
  ],
} satisfies Provider;
