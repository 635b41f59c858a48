import type { Logger } from "../types.ts";

export const botpress = {
  id: "botpress",
  name: "Botpress",
  modules: ["@botpress/sdk"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["IntegrationLogger", "BotLogger"] },
  callable: false,
  methods: [
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: ["forBot", "with", "withUserId", "withConversationId", "withVisibleToBotOwners"],
  source: {
    at: "https://github.com/botpress/botpress/blob/master/packages/sdk/src/integration/logger.ts",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
