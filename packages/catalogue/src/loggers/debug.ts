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
  source: { at: "https://github.com/debug-js/debug/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
