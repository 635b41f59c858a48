import type { Logger } from "../types.ts";

export const pinoHttp = {
  id: "pino-http",
  name: "pino-http",
  modules: ["pino-http"],
  globals: [],
  exports: { instances: [], factories: ["default", "pinoHttp"], classes: [] },
  callable: false,
  methods: [
    { name: "logger.fatal", from: 0 },
    { name: "logger.error", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.debug", from: 0 },
    { name: "logger.trace", from: 0 },
  ],
  children: [],
  redaction: { option: "redact", form: "paths" },
  source: { at: "https://github.com/pinojs/pino-http/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
