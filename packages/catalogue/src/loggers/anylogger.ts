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
  source: { at: "https://unpkg.com/anylogger@1.0.11/anylogger.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
