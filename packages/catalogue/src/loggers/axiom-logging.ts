import type { Logger } from "../types.ts";

export const axiomLogging = {
  id: "axiom-logging",
  name: "Axiom logging",
  modules: ["@axiomhq/logging"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "log", from: 0 },
    { name: "with", from: 0 },
    { name: "raw", from: 0 },
  ],
  children: ["with"],
  source: { at: "https://unpkg.com/@axiomhq/logging@0.4.1/dist/esm/logger.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
