import type { Logger } from "../types.ts";

export const axiomLogging = {
  id: "axiom-logging",
  name: "Axiom logging",
  modules: ["@axiomhq/logging", "@axiomhq/react", "@axiomhq/nextjs"],
  globals: [],
  exports: { instances: [], factories: ["useLogger"], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "log", from: 0 },
    { name: "with", from: 0 },
  ],
  children: ["with"],
  source: { at: "https://axiom.co/docs/send-data/nextjs", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
