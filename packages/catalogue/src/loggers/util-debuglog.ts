import type { Logger } from "../types.ts";

export const utilDebuglog = {
  id: "util-debuglog",
  name: "util.debuglog",
  modules: ["util", "node:util"],
  globals: [],
  exports: { instances: [], factories: ["debuglog", "debug", "default.debuglog", "default.debug"], classes: [] },
  callable: true,
  methods: [],
  children: [],
  source: { at: "https://unpkg.com/@types/node@26.6.6/util.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
