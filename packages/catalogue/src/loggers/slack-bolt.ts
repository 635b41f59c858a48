import type { Logger } from "../types.ts";

export const slackBolt = {
  id: "slack-bolt",
  name: "Slack Bolt",
  modules: ["@slack/bolt"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["App", "Logger"] },
  callable: false,
  methods: [
    { name: "logger.debug", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.error", from: 0 },
    // The `logger` a listener is handed.
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/@slack/bolt@5.1.0/dist/App.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
