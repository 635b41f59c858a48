import type { Provider, Source } from "../types.ts";

const formats: Source = {
  at: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  checked: "2026-11",
  basis: "observed",
};

const body = { chars: "base62", length: 40 } as const;
const proof = { chars: "hex", length: 8 } as const;

export const cloudflare = {
  id: "cloudflare",
  name: "Cloudflare",
  tokens: [
    {
      id: "cloudflare-user-token",
      name: "user API token",
      kind: "secret",
      segments: ["cfut_", body, proof],
      grants: "change the zones and accounts of the user that the token's permissions cover",
      revoke: {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        how: "Roll or delete it under My Profile, API Tokens",
      },
      env: "CLOUDFLARE_API_TOKEN",
      source: formats,
    },
    {
      id: "cloudflare-account-token",
      name: "account API token",
      kind: "secret",
      segments: ["cfat_", body, proof],
      grants: "change what the token's permissions cover in the account",
      revoke: {
        url: "https://dash.cloudflare.com/?to=/:account/api-tokens",
        how: "Roll or delete it under Manage Account, API Tokens",
      },
      env: "CLOUDFLARE_API_TOKEN",
      source: formats,
    },
    {
      id: "cloudflare-global-key",
      name: "global API key",
      kind: "secret",
      segments: ["cfk_", body, proof],
      grants: "do everything the user can, with the e-mail address beside it",
      revoke: {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        how: "Change it under My Profile, API Tokens, Global API Key",
      },
      env: "CLOUDFLARE_API_KEY",
      source: formats,
    },
  ],
} satisfies Provider;
