import type { Sink } from "../types.ts";

export const logrocket = {
  id: "logrocket",
  name: "LogRocket",
  kind: "telemetry",
  modules: ["logrocket"],
  globals: [],
  hosts: ["LogRocket"],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "debug", from: 0 },
    { name: "identify", from: 0 },
    { name: "track", from: 0 },
    { name: "captureMessage", from: 0 },
    { name: "captureException", from: 0 },
  ],
  children: [],
  source: { at: "https://docs.logrocket.com/reference/identify", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
