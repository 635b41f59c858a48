import type { Logger } from "../types.ts";

export const tsLog = {
  id: "ts-log",
  name: "ts-log",
  modules: ["ts-log"],
  globals: [],
  exports: { instances: ["dummyLogger"], factories: [], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: [],
  source: { at: "https://github.com/kallaspriit/ts-log/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
