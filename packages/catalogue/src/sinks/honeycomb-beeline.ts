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
    // Up to version 2.
    { name: "customContext.add", from: 0 },
    { name: "add", from: 0 },
    { name: "addField", from: 0 },
    { name: "startTrace", from: 0 },
    { name: "withTrace", from: 0, to: 1 },
    { name: "startSpan", from: 0 },
    { name: "withSpan", from: 0, to: 1 },
    { name: "startAsyncSpan", from: 0, to: 1 },
    { name: "sendNow", from: 0 },
    { name: "addMetadata", from: 0 },
  ],
  callbacks: ["withSpan", "startAsyncSpan", "withTrace"],
  children: ["newEvent", "newBuilder", "add", "addField", "startTrace", "startSpan"],
  source: { at: "https://unpkg.com/honeycomb-beeline@4.2.0/lib/types.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
