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
  ],
  children: ["child", "use"],
  source: { at: "https://docs.adonisjs.com/guides/digging-deeper/logger", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
