import type { Logger } from "../types.ts";

export const electronLog = {
  id: "electron-log",
  name: "electron-log",
  modules: ["electron-log", "electron-log/main", "electron-log/renderer", "electron-log/node", "electron-log/preload"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "verbose", from: 0 },
    { name: "debug", from: 0 },
    { name: "silly", from: 0 },
    { name: "log", from: 0 },
  ],
  children: ["scope", "create"],
  source: {
    at: "https://github.com/megahertz/electron-log/blob/master/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
