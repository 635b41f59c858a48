import type { Logger } from "../types.ts";

export const backstage = {
  id: "backstage",
  name: "Backstage logger",
  modules: ["@backstage/backend-plugin-api"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["LoggerService", "RootLoggerService"] },
  callable: false,
  methods: [
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "child", from: 0 },
  ],
  children: ["child"],
  source: { at: "https://backstage.io/docs/backend-system/core-services/logger/", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
