import type { Logger } from "../types.ts";

export const appsScript = {
  id: "apps-script",
  name: "Apps Script",
  modules: [],
  globals: ["Logger"],
  exports: { instances: [], factories: [], classes: [] },
  callable: false,
  methods: [{ name: "log", from: 0 }],
  children: [],
  source: { at: "https://developers.google.com/apps-script/reference/base/logger", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
