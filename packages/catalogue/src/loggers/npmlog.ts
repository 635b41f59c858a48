import type { Logger } from "../types.ts";

export const npmlog = {
  id: "npmlog",
  name: "npmlog",
  modules: ["npmlog"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "silly", from: 0 },
    { name: "verbose", from: 0 },
    { name: "info", from: 0 },
    { name: "timing", from: 0 },
    { name: "http", from: 0 },
    { name: "notice", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "silent", from: 0 },
    { name: "log", from: 1 },
  ],
  children: ["newGroup", "newItem"],
  source: { at: "https://github.com/npm/npmlog/blob/main/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
