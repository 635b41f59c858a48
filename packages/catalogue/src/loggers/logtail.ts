import type { Logger } from "../types.ts";

export const logtail = {
  id: "logtail",
  name: "Better Stack Logtail",
  modules: ["@logtail/node", "@logtail/browser", "@logtail/js", "@logtail/edge", "@logtail/next", "@logtail/next/hooks"],
  globals: [],
  exports: { instances: ["log"], factories: ["useLogger"], classes: ["Logtail", "Node", "Browser", "Logger"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    // Arguments of a child stand in every later line.
    { name: "with", from: 0 },
    { name: "logHttpRequest", from: 1 },
  ],
  children: ["with", "withRequest", "withExecutionContext"],
  source: { at: "https://unpkg.com/@logtail/core@0.5.9/dist/es6/base.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
