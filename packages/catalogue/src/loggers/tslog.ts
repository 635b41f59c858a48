import type { Logger } from "../types.ts";

export const tslog = {
  id: "tslog",
  name: "tslog",
  modules: ["tslog"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Logger"] },
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
  ],
  children: ["getSubLogger"],
  redaction: { option: "maskValuesOfKeys", form: "keys" },
  source: { at: "https://github.com/fullstack-build/tslog/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
