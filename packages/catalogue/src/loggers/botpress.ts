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
    { name: "issue", from: 0 },
  ],
  children: [
    "forBot", "forBotOnly", "with", "withUserId", "withConversationId", "withWorkflowId", "withEventId", "withMessageId",
    "withVisibleToBotOwners", "withHiddenToIntegrationOwners",
  ],
  source: {
    at: "https://unpkg.com/@botpress/sdk@7.2.4/dist/integration/server/integration-logger.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Logger;
