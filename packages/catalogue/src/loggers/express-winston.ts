import type { Logger } from "../types.ts";

// It is middleware: nothing is handed to it but options.
export const expressWinston = {
  id: "express-winston",
  name: "express-winston",
  modules: ["express-winston"],
  globals: [],
  exports: { instances: [], factories: ["logger", "errorLogger"], classes: [] },
  callable: false,
  methods: [],
  children: [],
  redaction: { option: "headerBlacklist", form: "keys" },
  source: {
    at: "https://github.com/bithavoc/express-winston/blob/main/Readme.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
