import type { Logger } from "../types.ts";

export const actionsCore = {
  id: "actions-core",
  name: "GitHub Actions toolkit",
  modules: ["@actions/core"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
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
    { name: "summary.addRaw", from: 0 },
    { name: "summary.addCodeBlock", from: 0 },
    { name: "summary.addTable", from: 0 },
    { name: "summary.addDetails", from: 0 },
    { name: "summary.addList", from: 0 },
    { name: "summary.addQuote", from: 0 },
    { name: "summary.addHeading", from: 0 },
  ],
  children: [],
  source: {
    at: "https://github.com/actions/toolkit/blob/main/packages/core/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
