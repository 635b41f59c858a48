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
  source: { at: "https://developer.mozilla.org/docs/Web/API/Storage/setItem", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
