import type { Logger } from "../types.ts";

export const abstractLogging = {
  id: "abstract-logging",
  name: "abstract-logging",
  modules: ["abstract-logging"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/abstract-logging@2.0.1/index.js", checked: "2026-11", basis: "code" },
} satisfies Logger;
