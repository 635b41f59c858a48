import type { Logger } from "../types.ts";

export const adonis = {
  id: "adonis",
  name: "AdonisJS logger",
  modules: ["@adonisjs/core/services/logger", "@adonisjs/logger", "@adonisjs/core/logger", "@ioc:Adonis/Core/Logger"],
  globals: [],
  exports: { instances: ["default"], factories: [], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
    { name: "child", from: 0 },
    { name: "log", from: 1 },
  ],
  children: ["child", "use"],
  redaction: [{ option: "redact", form: "paths" }],
  source: { at: "https://unpkg.com/@adonisjs/logger@6.0.7/build/src/logger.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
