import type { Logger } from "../types.ts";

export const actionsCore = {
  id: "actions-core",
  name: "GitHub Actions toolkit",
  modules: ["@actions/core"],
  globals: [],
  exports: { instances: ["summary", "markdownSummary", "default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "notice", from: 0 },
    { name: "warning", from: 0 },
    { name: "error", from: 0 },
    { name: "setFailed", from: 0 },
    { name: "startGroup", from: 0 },
    { name: "group", from: 0, to: 1 },
    // The job summary, written by chains of calls.
    { name: "addRaw", from: 0 },
    { name: "addCodeBlock", from: 0 },
    { name: "addTable", from: 0 },
    { name: "addDetails", from: 0 },
    { name: "addList", from: 0 },
    { name: "addQuote", from: 0 },
    { name: "addHeading", from: 0 },
    { name: "addLink", from: 0 },
    { name: "addImage", from: 0 },
  ],
  children: [
    "addRaw", "addCodeBlock", "addTable", "addDetails", "addList", "addQuote", "addHeading", "addLink", "addImage", "addEOL",
    "addBreak", "addSeparator", "emptyBuffer",
  ],
  source: { at: "https://unpkg.com/@actions/core@3.0.1/lib/core.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
