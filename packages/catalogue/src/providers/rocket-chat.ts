import type { Provider } from "../types.ts";

export const rocketChat = {
  id: "rocket-chat",
  name: "Rocket.Chat",
  tokens: [
    {
      id: "rocket-chat-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "rocketchat_auth_token",
        "rocketchat_token",
        "rocketchat_access_token",
        "rocketchat_api_token",
        "rocketchat_bot_token",
        "rocketchat_personal_access_token",
        "rocket_chat_auth_token",
        "rocket_chat_token",
        "rocket_chat_access_token",
        "rocket_chat_api_token",
      ],
      grants: "read and post as the user, and administer the server if the user may",
      revoke: {
        url: "https://docs.rocket.chat/docs/manage-personal-access-tokens",
        how: "Remove it under My Account, Personal Access Tokens",
      },
      env: "ROCKETCHAT_AUTH_TOKEN",
      source: {
        at: "RocketChat/Rocket.Chat apps/meteor/imports/personal-access-tokens/server/api/methods/generateToken.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "rocket-chat-webhook",
      name: "incoming webhook URL",
      kind: "secret",
      segments: [
        "https://",
        { chars: "host", length: [4, 100] },
        "/hooks/",
        { chars: "base62", length: [17, 24] },
        "/",
        { chars: "base62", length: 48 },
      ],
      names: [
        "rocketchat_webhook_url",
        "rocketchat_webhook",
        "rocketchat_hook_url",
        "rocketchat_url",
        "rocket_chat_webhook_url",
        "rocket_chat_webhook",
      ],
      grants: "post messages to the integration's channels in its name",
      revoke: {
        url: "https://docs.rocket.chat/docs/integrations",
        how: "Delete or regenerate the integration under Workspace, Integrations",
      },
      env: "ROCKETCHAT_WEBHOOK_URL",
      source: {
        at: "RocketChat/Rocket.Chat apps/meteor/app/integrations/server/methods/incoming/addIncomingIntegration.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
