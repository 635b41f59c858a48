import type { Provider, Source } from "../types.ts";

const revokeAuthorization = {
  url: "https://dashboard.heroku.com/account/applications",
  how: "Revoke the authorization under Applications, or regenerate the API key in the account settings",
};

const grants = "deploy to the account's apps and read their config vars, within the token's scope";

const scopes: Source = {
  at: "https://devcenter.heroku.com/articles/oauth#scopes",
  checked: "2026-11",
  basis: "observed",
};

export const heroku = {
  id: "heroku",
  name: "Heroku",
  tokens: [
    {
      id: "heroku-api-key",
      name: "API key or OAuth token",
      kind: "secret",
      segments: ["HRKU-AA", { chars: "base64url", length: 58 }],
      grants,
      revoke: revokeAuthorization,
      env: "HEROKU_API_KEY",
      source: {
        at: "https://devcenter.heroku.com/articles/oauth#prefixed-oauth-tokens",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "heroku-legacy-api-key",
      name: "API key without a prefix (legacy)",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names: ["heroku_api_key", "heroku_api_token", "heroku_auth_token"],
      calls: [{ name: "heroku3.from_key", argument: 0 }],
      grants,
      revoke: revokeAuthorization,
      env: "HEROKU_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/heroku/v1/heroku.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "heroku-early-api-key",
      name: "API key or OAuth token (first form with a prefix)",
      kind: "secret",
      segments: [
        "HRKU-",
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      grants,
      revoke: revokeAuthorization,
      env: "HEROKU_API_KEY",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["id.heroku.com/oauth"],
    separator: " ",
    packages: ["passport-heroku"],
    names: ["heroku"],
    scopes: [
      {
        scope: "global",
        level: "full",
        grants: "everything: apps, their secret settings and the account",
        narrower: ["read-protected", "identity"],
        source: scopes,
      },
      {
        scope: "write",
        level: "write-all",
        grants: "changing every app, its secret settings included",
        narrower: ["write-protected", "read-protected"],
        source: scopes,
      },
      {
        scope: "write-protected",
        level: "write-all",
        grants: "changing every app, without its secret settings",
        narrower: ["read-protected"],
        source: scopes,
      },
      {
        scope: "read",
        level: "read-all",
        grants: "reading every app, its secret settings included",
        narrower: ["read-protected", "identity"],
        source: scopes,
      },
      {
        scope: "read-protected",
        level: "sensitive",
        grants: "reading every app, without its secret settings",
        narrower: ["identity"],
        source: scopes,
      },
      { scope: "identity", level: "narrow", grants: "the account's name and address", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["heroku-webhook-hmac-sha256"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    delivery: { field: "id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: { events: ["webhook_metadata", "api:release", "api:build", "dyno"], env: ["HEROKU_WEBHOOK_SECRET"] },
    source: {
      at: "https://github.com/getsentry/sentry/blob/03a60f9a032bdd99be32502a0f658e3ac6461119/src/sentry_plugins/heroku/plugin.py",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
