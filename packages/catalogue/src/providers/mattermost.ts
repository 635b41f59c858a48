import type { Provider, Source } from "../types.ts";

const ids: Source = { at: "mattermost/mattermost audit/id.go", checked: "2026-11", basis: "code" };

export const mattermost = {
  id: "mattermost",
  name: "Mattermost",
  tokens: [
    {
      id: "mattermost-access-token",
      name: "personal or bot access token",
      kind: "secret",
      segments: [{ chars: "base36", length: 26 }],
      names: [
        "mattermost_token",
        "mattermost_access_token",
        "mattermost_personal_access_token",
        "mattermost_bot_token",
        "mattermost_api_token",
        "mattermost_auth_token",
        "mattermost_api_key",
        "mattermost_pat",
      ],
      grants: "read and post as the user or bot, and administer the server if the user may",
      revoke: {
        url: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
        how: "Delete it under Profile, Security, Personal Access Tokens, or in the settings of the bot",
      },
      env: "MATTERMOST_TOKEN",
      source: ids,
    },
    {
      id: "mattermost-webhook",
      name: "incoming webhook URL",
      kind: "secret",
      segments: ["https://", { chars: "host", length: [4, 100] }, "/hooks/", { chars: "base36", length: 26 }],
      names: [
        "mattermost_webhook_url",
        "mattermost_webhook",
        "mattermost_hook_url",
        "mattermost_incoming_webhook",
        "mattermost_incoming_webhook_url",
        "mattermost_url",
      ],
      grants: "post messages to the server's channels under any name",
      revoke: {
        url: "https://developers.mattermost.com/integrate/webhooks/incoming/",
        how: "Delete the webhook under Integrations, Incoming Webhooks",
      },
      env: "MATTERMOST_WEBHOOK_URL",
      source: ids,
    },
  ],
} satisfies Provider;
