import type { Provider } from "../types.ts";

const regenerate = {
  url: "https://developer.x.com/en/portal/projects-and-apps",
  how: "Choose the app, then regenerate it under Keys and tokens",
};

export const twitter = {
  id: "twitter",
  name: "X (Twitter)",
  tokens: [
    {
      id: "twitter-bearer-token",
      name: "app-only bearer token",
      kind: "secret",
      segments: ["AAAAAAAAAAAAAAAAAAAAA", { chars: "percent", length: [20, 80] }, "%3D", { chars: "base62", length: 50 }],
      grants: "read from the API as the app and use up its quota",
      revoke: regenerate,
      env: "TWITTER_BEARER_TOKEN",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "twitter-api-secret",
      name: "API key secret (consumer secret)",
      kind: "secret",
      segments: [{ chars: "base62", length: 50 }],
      names: [
        "twitter_api_secret",
        "twitter_api_secret_key",
        "twitter_api_key_secret",
        "twitter_consumer_secret",
        "twitter_consumer_key_secret",
        "twitter_app_secret",
        "twitter_client_secret",
        "twitter_secret",
        "twitter_secret_key",
        "twitter_oauth_consumer_secret",
      ],
      grants: "pose as the app and, with an access token, act as its user",
      revoke: regenerate,
      env: "TWITTER_API_SECRET",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "twitter-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "digits", length: [6, 20] }, "-", { chars: "base62", length: [30, 45] }],
      names: [
        "twitter_access_token",
        "twitter_access_token_key",
        "twitter_oauth_token",
        "twitter_access_key",
        "twitter_token",
        "twitter_user_access_token",
      ],
      grants: "act as the user as soon as the secrets beside it are known too",
      revoke: regenerate,
      env: "TWITTER_ACCESS_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "twitter-access-token-secret",
      name: "access token secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 45 }],
      names: [
        "twitter_access_token_secret",
        "twitter_access_secret",
        "twitter_oauth_token_secret",
        "twitter_token_secret",
        "twitter_access_key_secret",
        "twitter_oauth_secret",
      ],
      grants: "post, follow and read messages as the user, together with the app's keys",
      revoke: regenerate,
      env: "TWITTER_ACCESS_TOKEN_SECRET",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
