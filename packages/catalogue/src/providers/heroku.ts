import type { Provider } from "../types.ts";

const revokeAuthorization = {
  url: "https://dashboard.heroku.com/account/applications",
  how: "Revoke the authorization under Applications, or regenerate the API key in the account settings",
};

const grants = "deploy to the account's apps and read their config vars, within the token's scope";

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
} satisfies Provider;
