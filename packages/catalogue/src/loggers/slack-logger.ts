import type { Logger } from "../types.ts";

export const slackLogger = {
  id: "slack-logger",
  name: "Slack logger",
  modules: ["@slack/logger"],
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
  source: {
    at: "https://github.com/slackapi/node-slack-sdk/blob/main/packages/logger/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
