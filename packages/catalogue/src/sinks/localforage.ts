import type { Sink } from "../types.ts";

export const localforage = {
  id: "localforage",
  name: "localForage",
  kind: "storage",
  modules: ["localforage"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "setItem", from: 1, to: 2 },
  ],
  children: ["createInstance"],
  source: { at: "https://unpkg.com/localforage@1.10.0/typings/localforage.d.ts", checked: "2026-12", basis: "code" },
} satisfies Sink;
