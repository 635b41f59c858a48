import type { Logger } from "../types.ts";

export const tracer = {
  id: "tracer",
  name: "tracer",
  modules: ["tracer"],
  globals: [],
  exports: {
    instances: [],
    factories: ["console", "colorConsole", "dailyfile", "default.console", "default.colorConsole"],
    classes: [],
  },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "fatal", from: 0 },
  ],
  children: [],
  source: { at: "https://github.com/baryon/tracer/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
