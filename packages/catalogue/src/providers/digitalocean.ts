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

const sonar: Source = {
  at: "SonarSource/sonar-text …/src/main/resources/org/sonar/plugins/secrets/configuration/DigitalOcean-Spaces.yaml",
  checked: "2026-11",
  basis: "observed",
};

const scopes: Source = {
  at: "https://docs.digitalocean.com/reference/api/oauth/",
  checked: "2026-11",
  basis: "observed",
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
    {
      id: "digitalocean-spaces-secret",
      name: "secret of a Spaces access key",
      kind: "secret",
      segments: [{ chars: "base64", length: 43 }],
      names: [
        "spaces_secret_access_key",
        "spaces_secret_key",
        "spaces_secret",
        "do_spaces_secret",
        "do_spaces_secret_key",
        "do_spaces_secret_access_key",
        "digitalocean_spaces_secret",
        "digitalocean_spaces_secret_key",
        "digital_ocean_spaces_secret",
      ],
      grants: "read, change and delete the objects of the team's buckets within the key's grants",
      revoke: { url: "https://cloud.digitalocean.com/spaces/access_keys", how: "Delete it under Spaces, Access Keys" },
      env: "SPACES_SECRET_ACCESS_KEY",
      source: sonar,
    },
    {
      id: "digitalocean-model-access-key",
      name: "model access key",
      kind: "secret",
      segments: ["sk-do-", { chars: "base64url", length: [50, 80] }],
      grants: "call the hosted models at the team's cost",
      revoke: {
        url: "https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference/",
        how: "Regenerate or delete it under Serverless Inference, Model Access Keys",
      },
      env: "MODEL_ACCESS_KEY",
      source: {
        at: "https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["cloud.digitalocean.com/v1/oauth"],
    separator: " ",
    packages: ["passport-digitalocean"],
    names: ["digitalocean"],
    scopes: [
      {
        scope: "write",
        level: "full",
        grants: "creating, changing and deleting everything in the account",
        narrower: ["read"],
        source: scopes,
      },
      { scope: "read", level: "sensitive", grants: "reading everything in the account", narrower: [], source: scopes },
    ],
    source: scopes,
  },
} satisfies Provider;
