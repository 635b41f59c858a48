import type { Logger } from "../types.ts";

export const processStreams = {
  id: "process-streams",
  name: "process streams",
  modules: ["process", "node:process"],
  globals: ["process"],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "stdout.write", from: 0, to: 1 },
    { name: "stderr.write", from: 0, to: 1 },
  ],
  children: [],
  source: { at: "https://nodejs.org/api/process.html#processstdout", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
