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
  source: { at: "https://nodejs.org/api/util.html#utildebuglogsection-callback", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
