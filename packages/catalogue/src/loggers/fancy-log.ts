import type { Logger } from "../types.ts";

export const fancyLog = {
  id: "fancy-log",
  name: "fancy-log",
  modules: ["fancy-log"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: true,
  methods: [
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "dir", from: 0 },
  ],
  children: [],
  source: { at: "https://github.com/gulpjs/fancy-log/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
