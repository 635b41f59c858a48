import type { Provider } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

export const webex = {
  id: "webex",
  name: "Webex",
  tokens: [
    {
      id: "webex-access-token",
      name: "bot or user access token",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }, "_", { chars: "base62", length: 4 }, "_", ...uuid],
      names: [
        "webex_access_token",
        "webex_bot_token",
        "webex_bot_access_token",
        "webex_token",
        "webex_teams_access_token",
        "webex_teams_token",
        "webex_teams_bot_token",
        "webex_api_token",
        "ciscospark_access_token",
      ],
      grants: "read and post in every space the bot or user is in",
      revoke: {
        url: "https://developer.webex.com/my-apps",
        how: "Choose the bot, then regenerate its access token; of a user, revoke the app's access",
      },
      env: "WEBEX_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/webexbot/webexbot.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "webex-client-secret",
      name: "client secret of an integration",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: ["webex_client_secret", "webex_integration_client_secret", "webex_oauth_client_secret", "webex_app_secret"],
      grants: "pose as the integration and exchange refresh tokens of its users",
      revoke: {
        url: "https://developer.webex.com/my-apps",
        how: "Choose the integration, then regenerate the client secret",
      },
      env: "WEBEX_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/webex/webex.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
