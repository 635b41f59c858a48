import type { Logger } from "../types.ts";

export const nuxtKit = {
  id: "nuxt-kit",
  name: "Nuxt Kit logger",
  modules: ["@nuxt/kit"],
  globals: [],
  exports: { instances: ["logger"], factories: ["useLogger"], classes: [] },
  callable: false,
  methods: [
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "log", from: 0 },
    { name: "info", from: 0 },
    { name: "success", from: 0 },
    { name: "ready", from: 0 },
    { name: "start", from: 0 },
    { name: "box", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
  ],
  children: [],
  source: { at: "https://nuxt.com/docs/4.x/api/kit/logging", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
