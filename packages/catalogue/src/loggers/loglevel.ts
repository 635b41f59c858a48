import type { Logger } from "../types.ts";

export const loglevel = {
  id: "loglevel",
  name: "loglevel",
  modules: ["loglevel"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "log", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: ["getLogger"],
  source: { at: "https://github.com/pimterry/loglevel/blob/main/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
