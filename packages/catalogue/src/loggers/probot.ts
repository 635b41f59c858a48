import type { Logger } from "../types.ts";

export const probot = {
  id: "probot",
  name: "Probot",
  modules: ["probot"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Probot", "Context"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "log.fatal", from: 0 },
    { name: "log.error", from: 0 },
    { name: "log.warn", from: 0 },
    { name: "log.info", from: 0 },
    { name: "log.debug", from: 0 },
    { name: "log.trace", from: 0 },
  ],
  children: [],
  source: { at: "https://probot.github.io/docs/logging/", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
