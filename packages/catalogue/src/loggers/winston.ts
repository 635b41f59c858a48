import type { Logger } from "../types.ts";

export const winston = {
  id: "winston",
  name: "winston",
  modules: ["winston"],
  globals: [],
  exports: {
    instances: ["default", "*"],
    factories: ["createLogger", "loggers.get", "loggers.add"],
    classes: ["Logger"],
  },
  callable: false,
  methods: [
    // `log(level, message, meta)` or `log({ level, message })`: a level is no secret.
    { name: "log", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "http", from: 0 },
    { name: "verbose", from: 0 },
    { name: "debug", from: 0 },
    { name: "silly", from: 0 },
    // The levels of syslog.
    { name: "emerg", from: 0 },
    { name: "alert", from: 0 },
    { name: "crit", from: 0 },
    { name: "warning", from: 0 },
    { name: "notice", from: 0 },
    // Metadata of a child stands in every later line.
    { name: "child", from: 0 },
    { name: "profile", from: 0 },
  ],
  children: ["child"],
  source: { at: "https://github.com/winstonjs/winston/blob/master/README.md", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
