import type { Logger } from "../types.ts";

export const slackBolt = {
  id: "slack-bolt",
  name: "Slack Bolt",
  modules: ["@slack/bolt"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["App"] },
  callable: false,
  methods: [
    { name: "logger.debug", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.error", from: 0 },
    { name: "client.logger.debug", from: 0 },
    { name: "client.logger.info", from: 0 },
    { name: "client.logger.warn", from: 0 },
    { name: "client.logger.error", from: 0 },
  ],
  children: [],
  source: { at: "https://docs.slack.dev/tools/bolt-js/concepts/logging", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
