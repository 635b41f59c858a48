import type { Logger } from "../types.ts";

export const debug = {
  id: "debug",
  name: "debug",
  modules: ["debug"],
  globals: [],
  exports: { instances: [], factories: ["default", "debug"], classes: ["Debugger"] },
  callable: true,
  methods: [
    { name: "log", from: 0 },
  ],
  children: ["extend"],
  source: { at: "https://unpkg.com/@types/debug@4.1.13/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
