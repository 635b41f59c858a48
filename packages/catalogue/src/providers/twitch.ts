import type { Provider } from "../types.ts";

const disconnect = {
  url: "https://www.twitch.tv/settings/connections",
  how: "Post it to `https://id.twitch.tv/oauth2/revoke`, or disconnect the app under Connections",
};

export const twitch = {
  id: "twitch",
  name: "Twitch",
  tokens: [
    {
      id: "twitch-oauth-token",
      name: "chat token with its prefix",
      kind: "secret",
      segments: ["oauth:", { chars: "base36", length: 30 }],
      onlyNear: ["twitch", "tmi.js", "tmi_", "comfy.js"],
      grants: "read and write chat as the user, within the token's scopes",
      revoke: disconnect,
      env: "TWITCH_OAUTH_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "twitch-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "base36", length: 30 }],
      names: [
        "twitch_access_token",
        "twitch_oauth_token",
        "twitch_token",
        "twitch_oauth",
        "twitch_app_access_token",
        "twitch_user_token",
        "twitch_bot_token",
        "twitch_user_access_token",
      ],
      grants: "act for the user or the app, within the token's scopes",
      revoke: disconnect,
      env: "TWITCH_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/twitchaccesstoken/twitchaccesstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "twitch-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "base36", length: 30 }],
      names: [
        "twitch_client_secret",
        "twitch_secret",
        "twitch_app_secret",
        "twitch_api_secret",
        "twitch_oauth_client_secret",
        "auth_twitch_secret",
      ],
      grants: "obtain app access tokens and exchange authorization codes of the app's users",
      revoke: { url: "https://dev.twitch.tv/console/apps", how: "Choose the app, then create a new secret" },
      env: "TWITCH_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/twitch/twitch.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
