import type { Logger } from "../types.ts";

export const console = {
  id: "console",
  name: "console",
  modules: ["console", "node:console"],
  globals: ["console"],
  exports: { instances: ["default", "*"], factories: [], classes: ["Console"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
    { name: "dir", from: 0 },
    { name: "dirxml", from: 0 },
    { name: "table", from: 0 },
    { name: "group", from: 0 },
    { name: "groupCollapsed", from: 0 },
    { name: "timeLog", from: 1 },
    { name: "assert", from: 1 },
  ],
  children: [],
  source: { at: "https://nodejs.org/api/console.html", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
