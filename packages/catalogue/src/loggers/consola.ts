import type { Logger } from "../types.ts";

export const consola = {
  id: "consola",
  name: "consola",
  modules: ["consola", "consola/basic", "consola/browser", "consola/core"],
  globals: [],
  exports: { instances: ["default", "consola"], factories: ["createConsola"], classes: ["Consola", "ConsolaInstance"] },
  callable: false,
  methods: [
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "log", from: 0 },
    { name: "info", from: 0 },
    { name: "success", from: 0 },
    { name: "fail", from: 0 },
    { name: "ready", from: 0 },
    { name: "start", from: 0 },
    { name: "box", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
    { name: "verbose", from: 0 },
  ],
  children: ["create", "withDefaults", "withTag"],
  source: { at: "https://github.com/unjs/consola/blob/main/README.md", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
