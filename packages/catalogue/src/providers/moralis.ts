import type { Provider } from "../types.ts";

const revoke = { url: "https://admin.moralis.com/api-keys", how: "Delete the key under API Keys and create another" };

const quota = "use up the account's quota and change its streams";

export const moralis = {
  id: "moralis",
  name: "Moralis",
  tokens: [
    {
      id: "moralis-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ",
        { chars: "base64url", length: [60, 400] },
        ".",
        { chars: "base64url", length: 43 },
      ],
      names: [
        "moralis_api_key",
        "moralis_apikey",
        "moralis_key",
        "moralis_web3_api_key",
        "moralis_token",
        "moralis_api_token",
        "moralis_secret",
      ],
      grants: quota,
      revoke,
      env: "MORALIS_API_KEY",
      source: { at: "https://docs.moralis.com/", checked: "2026-11", basis: "observed" },
    },
    {
      id: "moralis-legacy-api-key",
      name: "API key (64 characters)",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }],
      names: [
        "moralis_api_key",
        "moralis_apikey",
        "moralis_key",
        "moralis_web3_api_key",
        "moralis_token",
        "moralis_api_token",
        "moralis_secret",
      ],
      grants: quota,
      revoke,
      env: "MORALIS_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/moralis/moralis.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
