import type { Logger } from "../types.ts";

export const log4js = {
  id: "log4js",
  name: "log4js",
  modules: ["log4js"],
  globals: [],
  exports: { instances: [], factories: ["getLogger", "default.getLogger"], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
    { name: "mark", from: 0 },
    { name: "log", from: 1 },
    { name: "addContext", from: 1 },
  ],
  children: ["getLogger"],
  source: { at: "https://log4js-node.github.io/log4js-node/api.html", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
