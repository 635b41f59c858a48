import type { Provider } from "../types.ts";

export const line = {
  id: "line",
  name: "LINE",
  tokens: [
    {
      id: "line-channel-token",
      name: "channel access token (long-lived)",
      kind: "secret",
      segments: [{ chars: "base64", length: [171, 172] }],
      names: [
        "line_channel_access_token",
        "line_channel_token",
        "line_access_token",
        "line_bot_channel_access_token",
        "line_bot_access_token",
        "line_bot_token",
        "line_messaging_access_token",
      ],
      calls: [{ name: "LineBotApi", argument: 0 }],
      grants: "send messages as the official account and read the profiles of its friends",
      revoke: {
        url: "https://developers.line.biz/console/",
        how: "Choose the channel, then reissue the token under Messaging API",
      },
      env: "LINE_CHANNEL_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/linemessaging/linemessaging.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "line-channel-secret",
      name: "channel secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "line_channel_secret",
        "line_bot_channel_secret",
        "line_login_channel_secret",
        "line_messaging_channel_secret",
        "line_messaging_api_secret",
        "auth_line_secret",
      ],
      calls: [
        { name: "WebhookHandler", argument: 0 },
        { name: "WebhookParser", argument: 0 },
      ],
      grants: "forge the channel's webhooks and obtain its access tokens",
      revoke: {
        url: "https://developers.line.biz/console/",
        how: "Choose the channel, then issue a new secret under Basic settings",
      },
      env: "LINE_CHANNEL_SECRET",
      source: {
        at: "https://developers.line.biz/en/docs/messaging-api/receiving-messages/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["x-line-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    delivery: { field: "webhookEventId" },
    verifiers: [
      { package: "@line/bot-sdk", call: "middleware", kind: "middleware", async: false, failure: "responds" },
      { package: "@line/bot-sdk", call: "validateSignature", kind: "call", async: false, failure: "returns-false" },
    ],
    recommend: "validateSignature(rawBody, process.env.LINE_CHANNEL_SECRET, signature)",
    clues: {
      events: ["replyToken", "webhookEventId", "deliveryContext", "isRedelivery"],
      env: ["LINE_CHANNEL_SECRET"],
      types: ["WebhookRequestBody"],
    },
    source: { at: "line/line-bot-sdk-nodejs lib/middleware.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
