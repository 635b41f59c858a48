import type { Sink } from "../types.ts";

export const idb = {
  id: "idb",
  name: "idb",
  kind: "storage",
  modules: ["idb"],
  globals: [],
  exports: { instances: [], factories: ["openDB"], classes: [] },
  callable: false,
  methods: [
    { name: "put", from: 1, to: 2 },
    { name: "add", from: 1, to: 2 },
  ],
  children: [],
  source: { at: "https://unpkg.com/idb@8.0.4/build/entry.d.ts", checked: "2026-12", basis: "code" },
} satisfies Sink;
