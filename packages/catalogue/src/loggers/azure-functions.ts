import type { Logger } from "../types.ts";

export const azureFunctions = {
  id: "azure-functions",
  name: "Azure Functions",
  modules: ["@azure/functions"],
  globals: [],
  hosts: ["context.log", "ctx.log"],
  exports: { instances: [], factories: [], classes: ["InvocationContext", "Context"] },
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
  ],
  children: [],
  source: {
    at: "https://learn.microsoft.com/azure/azure-functions/functions-reference-node#logging",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
