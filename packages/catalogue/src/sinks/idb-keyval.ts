import type { Sink } from "../types.ts";

export const idbKeyval = {
  id: "idb-keyval",
  name: "idb-keyval",
  kind: "storage",
  modules: ["idb-keyval"],
  globals: [],
  exports: { instances: ["*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "set", from: 1, to: 2 },
    { name: "setMany", from: 0, to: 1 },
  ],
  children: [],
  source: { at: "https://unpkg.com/idb-keyval@6.3.0/dist/index.d.ts", checked: "2026-12", basis: "code" },
} satisfies Sink;
