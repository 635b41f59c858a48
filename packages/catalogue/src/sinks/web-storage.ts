import type { Sink } from "../types.ts";

export const webStorage = {
  id: "web-storage",
  name: "Web Storage",
  kind: "storage",
  modules: [],
  globals: ["localStorage", "sessionStorage"],
  exports: { instances: [], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "setItem", from: 1 },
  ],
  children: [],
  source: { at: "https://unpkg.com/typescript@6.0.3/lib/lib.dom.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
