import type { Logger } from "../types.ts";

// The static methods of `Logger` write a line as well. Its `redact` is there since @nestjs/common 12; keys match at any depth.
export const nestjsCommon = {
  id: "nestjs-common",
  name: "NestJS Logger",
  modules: ["@nestjs/common"],
  globals: [],
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
  redaction: { option: "redact", form: "keys" },
  source: { at: "https://docs.nestjs.com/techniques/logger", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
