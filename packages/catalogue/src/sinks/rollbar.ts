import type { Sink } from "../types.ts";

export const rollbar = {
  id: "rollbar",
  name: "Rollbar",
  kind: "telemetry",
  modules: ["rollbar", "@rollbar/react"],
  globals: [],
  hosts: ["rollbar", "Rollbar"],
  exports: { instances: [], factories: ["useRollbar", "default.init"], classes: ["default", "Rollbar"] },
  callable: false,
  methods: [
    { name: "log", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "warning", from: 0 },
    { name: "error", from: 0 },
    { name: "critical", from: 0 },
    { name: "captureEvent", from: 0 },
  ],
  children: [],
  source: {
    at: "https://docs.rollbar.com/docs/rollbarjs-configuration-reference",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
