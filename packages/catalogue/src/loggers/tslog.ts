import type { Logger } from "../types.ts";

export const tslog = {
  id: "tslog",
  name: "tslog",
  modules: ["tslog"],
  globals: [],
  exports: { instances: [], factories: ["createLogger", "Logger.fromEnv"], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "silly", from: 0 },
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "fatal", from: 0 },
    { name: "log", from: 2 },
    // Beside its settings, a child is given fields that stand in every later line.
    { name: "child", from: 1 },
    { name: "getSubLogger", from: 1 },
    { name: "runInContext", from: 0, to: 1 },
  ],
  children: ["getSubLogger", "child"],
  redaction: [
    { option: "mask.keys", form: "keys" },
    { option: "mask.paths", form: "paths" },
    { option: "mask.regex", form: "values" },
    // Up to version 4.
    { option: "maskValuesOfKeys", form: "keys" },
    { option: "maskValuesRegEx", form: "values" },
  ],
  source: { at: "https://unpkg.com/tslog@5.1.0/types/index.universal.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
