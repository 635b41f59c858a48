import type { Logger } from "../types.ts";

export const azureFunctions = {
  id: "azure-functions",
  name: "Azure Functions",
  modules: ["@azure/functions"],
  globals: [],
  hosts: ["context.log", "ctx.log"],
  exports: { instances: [], factories: [], classes: ["InvocationContext", "Context", "Logger"] },
  callable: true,
  methods: [
    { name: "log", from: 0 },
    { name: "log.error", from: 0 },
    { name: "log.warn", from: 0 },
    { name: "log.info", from: 0 },
    { name: "log.verbose", from: 0 },
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "verbose", from: 0 },
  ],
  children: [],
  source: {
    at: "https://unpkg.com/@azure/functions@4.16.5/types/InvocationContext.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Logger;
