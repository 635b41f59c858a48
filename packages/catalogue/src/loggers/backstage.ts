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
  source: {
    at: "https://unpkg.com/@backstage/backend-plugin-api@1.12.0/dist/index.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Logger;
