import type { Logger } from "../types.ts";

export const slackLogger = {
  id: "slack-logger",
  name: "Slack logger",
  modules: ["@slack/logger", "@slack/web-api"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["ConsoleLogger", "Logger"] },
  callable: false,
  methods: [
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/@slack/logger@5.0.0/dist/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
