import type { Logger } from "../types.ts";

export const n8n = {
  id: "n8n",
  name: "n8n",
  modules: ["n8n-workflow"],
  globals: [],
  exports: { instances: ["LoggerProxy"], factories: [], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "logger.debug", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.error", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
  ],
  children: [],
  source: {
    at: "https://docs.n8n.io/integrations/creating-nodes/build/reference/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
