import type { Logger } from "../types.ts";

export const pino = {
  id: "pino",
  name: "pino",
  modules: ["pino"],
  globals: [],
  exports: { instances: [], factories: ["default", "pino"], classes: ["Logger", "BaseLogger"] },
  callable: false,
  methods: [
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
    // Bindings stand in every later line.
    { name: "child", from: 0 },
    { name: "setBindings", from: 0 },
  ],
  children: ["child"],
  redaction: [{ option: "redact", form: "paths" }],
  source: { at: "https://github.com/pinojs/pino/blob/main/docs/api.md", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
