import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://core.telegram.org/bots/features#botfather",
  how: "Send /revoke to @BotFather and choose the bot",
};

export const telegram = {
  id: "telegram",
  name: "Telegram",
  tokens: [
    {
      id: "telegram-bot-token",
      name: "bot token (bot id of ten digits)",
      kind: "secret",
      segments: [{ chars: "digits", length: 10 }, ":AA", { chars: "base64url", length: 33 }],
      grants: "read every message the bot receives, send as the bot, and take its updates away from its owner",
      revoke,
      env: "TELEGRAM_BOT_TOKEN",
      source,
    },
    {
      id: "telegram-bot-token-nine",
      name: "bot token (bot id of nine digits)",
      kind: "secret",
      segments: [{ chars: "digits", length: 9 }, ":AA", { chars: "base64url", length: 33 }],
      grants: "read every message the bot receives, send as the bot, and take its updates away from its owner",
      revoke,
      env: "TELEGRAM_BOT_TOKEN",
      source,
    },
    {
      id: "telegram-bot-token-eight",
      name: "bot token (bot id of eight digits)",
      kind: "secret",
      segments: [{ chars: "digits", length: 8 }, ":AA", { chars: "base64url", length: 33 }],
      grants: "read every message the bot receives, send as the bot, and take its updates away from its owner",
      revoke,
      env: "TELEGRAM_BOT_TOKEN",
      source,
    },
    {
      id: "telegram-bot-url",
      name: "bot token in the address of the API",
      kind: "secret",
      segments: [
        "api.telegram.org/",
        { oneOf: ["bot", "file/bot"] },
        { chars: "digits", length: [8, 10] },
        { oneOf: [":", "%3A"] },
        { chars: "base64url", length: 35 },
      ],
      grants: "read every message the bot receives, send as the bot, and take its updates away from its owner",
      revoke,
      env: "TELEGRAM_BOT_TOKEN",
      source,
    },
  ],
  webhook: {
    headers: ["x-telegram-bot-api-secret-token"],
    scheme: "shared-token",
    signed: "nothing: the header repeats the secret_token given to setWebhook",
    delivery: { field: "update_id" },
    verifiers: [
      { package: "grammy", call: "webhookCallback", kind: "wrapper", async: false, failure: "responds" },
      { package: "telegraf", call: "webhookCallback", kind: "middleware", async: false, failure: "responds" },
      { package: "telegraf", call: "createWebhook", kind: "middleware", async: true, failure: "responds" },
    ],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: {
      events: ["update_id", "callback_query", "inline_query", "edited_message", "channel_post"],
      env: ["TELEGRAM_WEBHOOK_SECRET", "TELEGRAM_SECRET_TOKEN", "TELEGRAM_BOT_SECRET_TOKEN"],
      types: ["Update"],
    },
    source: { at: "https://core.telegram.org/bots/api#setwebhook", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
