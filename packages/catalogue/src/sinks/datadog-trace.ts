import type { Sink } from "../types.ts";

export const datadogTrace = {
  id: "datadog-trace",
  name: "Datadog",
  kind: "telemetry",
  modules: ["dd-trace", "dd-trace/init"],
  globals: [],
  exports: { instances: ["default", "tracer", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "setTag", from: 1 },
    { name: "addTags", from: 0 },
    { name: "log", from: 0 },
    { name: "setBaggageItem", from: 1 },
    { name: "startSpan", from: 1 },
    { name: "trace", from: 1, to: 2 },
    { name: "dogstatsd.increment", from: 2 },
    { name: "dogstatsd.gauge", from: 2 },
    { name: "setUser", from: 0 },
    { name: "appsec.trackUserLoginSuccessEvent", from: 0 },
    { name: "appsec.trackCustomEvent", from: 0 },
  ],
  children: ["init", "scope", "active", "startSpan"],
  callbacks: ["trace"],
  source: {
    at: "https://docs.datadoghq.com/tracing/trace_collection/custom_instrumentation/nodejs/dd-api/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
