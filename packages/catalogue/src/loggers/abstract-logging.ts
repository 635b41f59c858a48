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
  source: {
    at: "https://github.com/jsumners/abstract-logging/blob/master/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
