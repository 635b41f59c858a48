import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://docs.metamask.io/services/how-to/secure-an-api/",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://developer.metamask.io/",
  how: "Delete the API key, or rotate its secret, on its settings page",
};

const grants = "use the account's blockchain nodes at its expense";

export const infura = {
  id: "infura",
  name: "Infura",
  tokens: [
    {
      id: "infura-endpoint",
      name: "endpoint address with its API key",
      kind: "secret",
      segments: [{ oneOf: ["infura.io/v3/", "infura.io/ws/v3/"] }, { chars: "hex", length: 32 }],
      grants,
      revoke,
      env: "INFURA_URL",
      source: observed,
    },
    {
      id: "infura-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "infura_api_key",
        "infura_apikey",
        "infura_key",
        "infura_project_id",
        "infura_id",
        "infura_token",
        "infura_api_token",
        "infura_rpc_key",
      ],
      grants,
      revoke,
      env: "INFURA_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/infura/infura.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "infura-api-key-secret",
      name: "API key secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "infura_api_key_secret",
        "infura_project_secret",
        "infura_api_secret",
        "infura_secret",
        "infura_secret_key",
        "infura_key_secret",
        "infura_ipfs_project_secret",
        "infura_ipfs_secret",
      ],
      grants: "use the account's nodes even where its key demands the secret",
      revoke,
      env: "INFURA_API_KEY_SECRET",
      source: observed,
    },
  ],
} satisfies Provider;
