import type { Provider, Source } from "../types.ts";

const prefixes: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

const body = { chars: "hex", length: 64 } as const;

const revokeApp = {
  url: "https://cloud.digitalocean.com/account/api/access",
  how: "Revoke the application's access under API, Authorized applications",
};

export const digitalocean = {
  id: "digitalocean",
  name: "DigitalOcean",
  tokens: [
    {
      id: "digitalocean-access-token",
      name: "personal access token",
      kind: "secret",
      segments: ["dop_v1_", body],
      grants: "create, read and destroy the team's machines and databases within the token's scopes",
      revoke: { url: "https://cloud.digitalocean.com/account/api/tokens", how: "Delete it under API, Tokens" },
      env: "DIGITALOCEAN_ACCESS_TOKEN",
      source: prefixes,
    },
    {
      id: "digitalocean-oauth-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["doo_v1_", body],
      grants: "act in the account of the person who authorized the application, within its scopes",
      revoke: revokeApp,
      env: "DIGITALOCEAN_ACCESS_TOKEN",
      source: prefixes,
    },
    {
      id: "digitalocean-refresh-token",
      name: "OAuth refresh token",
      kind: "secret",
      segments: ["dor_v1_", body],
      grants: "get new access tokens for the account of the person who authorized the application",
      revoke: revokeApp,
      env: "DIGITALOCEAN_REFRESH_TOKEN",
      source: prefixes,
    },
  ],
} satisfies Provider;
