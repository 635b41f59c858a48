import type { Logger } from "../types.ts";

export const axiom = {
  id: "axiom",
  name: "Axiom",
  modules: ["@axiomhq/js", "@axiomhq/axiom-node"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Axiom", "AxiomWithoutBatching", "Client", "default"] },
  callable: false,
  methods: [
    { name: "ingest", from: 1 },
    { name: "ingestEvents", from: 1 },
    { name: "ingestRaw", from: 1 },
  ],
  children: [],
  source: {
    at: "https://github.com/axiomhq/axiom-js/blob/main/packages/js/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
