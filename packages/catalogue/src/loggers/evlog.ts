import type { Logger } from "../types.ts";

export const evlog = {
  id: "evlog",
  name: "evlog",
  modules: ["evlog", "evlog/next", "evlog/hono", "evlog/express", "evlog/fastify", "evlog/nitro", "evlog/nitro/v3"],
  globals: [],
  exports: { instances: ["log"], factories: ["useLogger", "createLogger", "createRequestLogger"], classes: [] },
  callable: false,
  methods: [
    { name: "set", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "debug", from: 0 },
  ],
  children: [],
  source: { at: "https://github.com/HugoRCD/evlog/blob/main/README.md", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
