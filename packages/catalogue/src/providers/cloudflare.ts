import type { Checksum, Provider, Source } from "../types.ts";

const formats: Source = {
  at: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  checked: "2026-11",
  basis: "observed",
};

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/cloudflareapitoken/v1/cloudflareapitoken.go",
  checked: "2026-11",
  basis: "observed",
};

const scanners: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

const turnstile: Source = {
  at: "https://developers.cloudflare.com/turnstile/get-started/",
  checked: "2026-11",
  basis: "observed",
};

const rotateTurnstile = {
  url: "https://dash.cloudflare.com/?to=/:account/turnstile",
  how: "Rotate the secret key in the settings of the widget",
};

const body = { chars: "base62", length: 40 } as const;
const proof = { chars: "hex", length: 8 } as const;
const checksum: Checksum = { algorithm: "crc32", encoding: "hex", length: proof.length, over: "body" };

const scopes: Source = {
  at: "cloudflare/workers-sdk packages/wrangler/src/user/user.ts",
  checked: "2026-11",
  basis: "code",
};

export const cloudflare = {
  id: "cloudflare",
  name: "Cloudflare",
  tokens: [
    {
      id: "cloudflare-user-token",
      name: "user API token",
      kind: "secret",
      segments: ["cfut_", body, proof],
      checksum,
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
      checksum,
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
      checksum,
      grants: "do everything the user can, with the e-mail address beside it",
      revoke: {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        how: "Change it under My Profile, API Tokens, Global API Key",
      },
      env: "CLOUDFLARE_API_KEY",
      source: formats,
    },
    {
      id: "cloudflare-legacy-token",
      name: "API token without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "base64url", length: 40 }],
      names: [
        "cloudflare_api_token",
        "cloudflare_token",
        "cloudflare_auth_token",
        "cloudflare_dns_api_token",
        "cloudflare_zone_api_token",
        "cloudflare_workers_api_token",
        "cf_api_token",
        "cf_dns_api_token",
        "cf_zone_api_token",
        "cf_token",
      ],
      grants: "change the zones and accounts that the token's permissions cover",
      revoke: {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        how: "Roll or delete it under My Profile, API Tokens",
      },
      env: "CLOUDFLARE_API_TOKEN",
      source: detector,
    },
    {
      id: "cloudflare-legacy-global-key",
      name: "global API key without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 37 }],
      names: ["cloudflare_api_key", "cloudflare_global_api_key", "cloudflare_global_key", "cf_api_key", "x_auth_key"],
      grants: "do everything the user can, with the e-mail address beside it",
      revoke: {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        how: "Change it under My Profile, API Tokens, Global API Key",
      },
      env: "CLOUDFLARE_API_KEY",
      source: scanners,
    },
    {
      id: "cloudflare-origin-ca-key",
      name: "Origin CA key",
      kind: "secret",
      segments: ["v1.0-", { chars: "hex", length: 24 }, "-", { chars: "hex", length: 146 }],
      grants: "issue and revoke certificates with which an origin server passes for the user's domains",
      revoke: {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        how: "Change it under My Profile, API Tokens, Origin CA Key",
      },
      env: "CLOUDFLARE_API_USER_SERVICE_KEY",
      source: scanners,
    },
    {
      id: "cloudflare-tunnel-token",
      name: "tunnel token",
      kind: "secret",
      // The JSON text {"a":"<account>","t":"<tunnel>","s":"<secret>"} in base64.
      segments: ["eyJhIjoi", { chars: "base64", length: [150, 260] }],
      grants: "run the tunnel and so receive what its host names are asked",
      revoke: {
        url: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
        how: "Rotate it on the page of the tunnel, then drop its connections",
      },
      env: "TUNNEL_TOKEN",
      source: {
        at: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "cloudflare-access-client-secret",
      name: "client secret of an Access service token",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: ["cf_access_client_secret", "cloudflare_access_client_secret", "cf_access_secret"],
      grants: "pass the Access policies that admit the service token, with the client id beside it",
      revoke: {
        url: "https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/",
        how: "Delete or rotate it under Access controls, Service credentials",
      },
      env: "CF_ACCESS_CLIENT_SECRET",
      source: {
        at: "https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "cloudflare-storage-secret",
      name: "R2 secret access key",
      kind: "secret",
      // The SHA-256 of an API token.
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "cloudflare_r2_secret_access_key",
        "cloudflare_r2_secret_key",
        "cloudflare_r2_secret",
        "cloudflare_secret_access_key",
        "r2_secret_access_key",
        "r2_secret_key",
        "r2_secret",
      ],
      grants: "read, change and delete the objects of the buckets its token is for",
      revoke: {
        url: "https://dash.cloudflare.com/?to=/:account/r2/api-tokens",
        how: "Roll or delete it under R2, Manage API tokens",
      },
      env: "R2_SECRET_ACCESS_KEY",
      source: { at: "https://developers.cloudflare.com/r2/api/tokens/", checked: "2026-11", basis: "observed" },
    },
    {
      id: "cloudflare-turnstile-secret",
      name: "Turnstile secret key",
      kind: "secret",
      segments: ["0x4AAAA", { chars: "base64url", length: 28 }],
      grants: "validate challenges in the site's name",
      revoke: rotateTurnstile,
      env: "TURNSTILE_SECRET_KEY",
      source: turnstile,
    },
    {
      id: "cloudflare-turnstile-site-key",
      name: "Turnstile site key",
      kind: "publishable",
      segments: ["0x4AAAA", { chars: "base64url", length: 17 }],
      grants: "show the challenge on a page, which is what it is for",
      revoke: rotateTurnstile,
      env: "TURNSTILE_SITE_KEY",
      source: turnstile,
    },
  ],
  oauth: {
    hosts: ["dash.cloudflare.com/oauth2/auth", "dash.cloudflare.com/oauth2/token"],
    separator: " ",
    packages: [],
    names: ["cloudflare"],
    scopes: [
      {
        scope: "workers:write",
        level: "write-all",
        grants: "changing and deleting every Worker of the account",
        narrower: ["workers_scripts:write", "workers_kv:write"],
        source: scopes,
      },
      {
        scope: "workers_scripts:write",
        level: "narrow",
        grants: "changing the code of Workers, without their storage",
        narrower: [],
        source: scopes,
      },
      {
        scope: "workers_kv:write",
        level: "narrow",
        grants: "changing what Workers keep in KV",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
} satisfies Provider;
