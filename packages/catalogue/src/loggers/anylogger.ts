import type { Logger } from "../types.ts";

export const anylogger = {
  id: "anylogger",
  name: "anylogger",
  modules: ["anylogger"],
  globals: [],
  exports: { instances: [], factories: ["default"], classes: [] },
  callable: true,
  methods: [
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "log", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
  ],
  children: [],
  source: { at: "https://github.com/anylogger/anylogger/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
