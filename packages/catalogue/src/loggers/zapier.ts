import type { Logger } from "../types.ts";

export const zapier = {
  id: "zapier",
  name: "Zapier",
  modules: ["zapier-platform-core"],
  globals: [],
  hosts: ["z"],
  exports: { instances: ["default", "*"], factories: [], classes: ["ZObject"] },
  callable: false,
  methods: [
    { name: "console.log", from: 0 },
    { name: "console.info", from: 0 },
    { name: "console.warn", from: 0 },
    { name: "console.error", from: 0 },
    { name: "console.debug", from: 0 },
    { name: "console.trace", from: 0 },
    { name: "console.dir", from: 0 },
    { name: "console.dirxml", from: 0 },
    { name: "console.table", from: 0 },
    { name: "console.group", from: 0 },
    { name: "console.groupCollapsed", from: 0 },
    { name: "console.timeLog", from: 1 },
    { name: "console.assert", from: 1 },
  ],
  children: [],
  source: { at: "https://unpkg.com/zapier-platform-core@19.1.0/types/custom.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
