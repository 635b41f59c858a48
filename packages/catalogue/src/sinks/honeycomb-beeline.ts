import type { Sink } from "../types.ts";

export const honeycombBeeline = {
  id: "honeycomb-beeline",
  name: "Honeycomb Beeline",
  kind: "telemetry",
  modules: ["honeycomb-beeline", "libhoney"],
  globals: [],
  exports: { instances: ["default", "*"], factories: ["default"], classes: ["default"] },
  callable: false,
  methods: [
    { name: "addContext", from: 0 },
    { name: "addTraceContext", from: 0 },
    { name: "customContext.add", from: 0 },
    { name: "add", from: 0 },
    { name: "addField", from: 0 },
  ],
  children: ["newEvent"],
  source: { at: "https://docs.honeycomb.io/send-data/javascript-nodejs/", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
