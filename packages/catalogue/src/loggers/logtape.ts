import type { Logger } from "../types.ts";

// A level is also a template tag: logger.info`Hello, ${name}`.
export const logtape = {
  id: "logtape",
  name: "LogTape",
  modules: ["@logtape/logtape"],
  globals: [],
  exports: { instances: [], factories: ["getLogger"], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "warning", from: 0 },
    { name: "error", from: 0 },
    { name: "fatal", from: 0 },
    // Properties of a context stand in every later line.
    { name: "with", from: 0 },
    { name: "emit", from: 0 },
  ],
  children: ["with", "getChild"],
  source: { at: "https://logtape.org/manual/contexts", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
