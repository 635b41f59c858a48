import type { Logger } from "../types.ts";

export const nestjsPino = {
  id: "nestjs-pino",
  name: "nestjs-pino",
  modules: ["nestjs-pino"],
  globals: [],
  exports: { instances: ["PinoLogger.root"], factories: [], classes: ["Logger", "PinoLogger"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
    { name: "verbose", from: 0 },
    { name: "assign", from: 0 },
  ],
  children: [],
  source: { at: "https://github.com/iamolegga/nestjs-pino/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
