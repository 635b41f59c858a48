import type { Logger } from "../types.ts";

export const roarr = {
  id: "roarr",
  name: "Roarr",
  modules: ["roarr"],
  globals: [],
  exports: { instances: ["Roarr", "default", "ROARR"], factories: [], classes: ["Logger"] },
  callable: true,
  methods: [
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "fatal", from: 0 },
    { name: "traceOnce", from: 0 },
    { name: "debugOnce", from: 0 },
    { name: "infoOnce", from: 0 },
    { name: "warnOnce", from: 0 },
    { name: "errorOnce", from: 0 },
    { name: "fatalOnce", from: 0 },
    // Context stands in every later line.
    { name: "child", from: 0 },
    { name: "adopt", from: 1 },
  ],
  children: ["child"],
  source: { at: "https://github.com/gajus/roarr/blob/main/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
