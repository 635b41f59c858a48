import type { Logger } from "../types.ts";

export const nestjsCommon = {
  id: "nestjs-common",
  name: "NestJS Logger",
  modules: ["@nestjs/common"],
  globals: [],
  // The static methods of `Logger` write a line as well.
  exports: { instances: ["Logger"], factories: [], classes: ["Logger", "ConsoleLogger", "LoggerService"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "debug", from: 0 },
    { name: "verbose", from: 0 },
  ],
  children: [],
  // Since @nestjs/common 12; keys match at any depth.
  redaction: { option: "redact", form: "keys" },
  source: { at: "https://docs.nestjs.com/techniques/logger", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
