import type { Logger } from "../types.ts";

export const logtail = {
  id: "logtail",
  name: "Better Stack Logtail",
  modules: ["@logtail/node", "@logtail/browser", "@logtail/js", "@logtail/edge", "@logtail/next"],
  globals: [],
  exports: { instances: ["log"], factories: ["useLogger"], classes: ["Logtail", "Node", "Browser", "Logger"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: ["with", "withExecutionContext"],
  source: { at: "https://betterstack.com/docs/logs/javascript/logging/", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
