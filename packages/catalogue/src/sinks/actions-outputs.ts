import type { Sink } from "../types.ts";

export const actionsOutputs = {
  id: "actions-outputs",
  name: "GitHub Actions",
  kind: "artifact",
  modules: ["@actions/core"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "setOutput", from: 1, to: 2 },
    { name: "exportVariable", from: 1, to: 2 },
    { name: "saveState", from: 1, to: 2 },
  ],
  children: [],
  source: {
    at: "https://github.com/actions/toolkit/blob/main/packages/core/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
