import type { Logger } from "../types.ts";

export const zapier = {
  id: "zapier",
  name: "Zapier",
  modules: ["zapier-platform-core"],
  globals: [],
  hosts: ["z"],
  exports: { instances: [], factories: [], classes: ["ZObject"] },
  callable: false,
  methods: [
    { name: "console.log", from: 0 },
    { name: "console.info", from: 0 },
    { name: "console.warn", from: 0 },
    { name: "console.error", from: 0 },
    { name: "console.debug", from: 0 },
  ],
  children: [],
  source: { at: "https://docs.zapier.com/platform/build-cli/overview", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
