import type { Logger } from "../types.ts";

export const axiom = {
  id: "axiom",
  name: "Axiom",
  modules: ["@axiomhq/js", "@axiomhq/axiom-node"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Axiom", "AxiomWithoutBatching", "Client"] },
  callable: false,
  methods: [
    { name: "ingest", from: 1 },
    { name: "ingestEvents", from: 1 },
    { name: "ingestRaw", from: 1 },
    { name: "ingestString", from: 1 },
    { name: "ingestBuffer", from: 1 },
  ],
  children: [],
  source: { at: "https://unpkg.com/@axiomhq/js@2.0.0/dist/esm/types/client.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
