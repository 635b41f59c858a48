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
} satisfies Provider;
