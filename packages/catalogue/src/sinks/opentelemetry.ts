import type { Sink } from "../types.ts";

export const opentelemetry = {
  id: "opentelemetry",
  name: "OpenTelemetry",
  kind: "telemetry",
  modules: [
    "@opentelemetry/api", "@opentelemetry/api-logs", "@opentelemetry/sdk-trace-base",
    "@opentelemetry/sdk-trace-node",
  ],
  globals: [],
  hosts: ["span", "activeSpan", "currentSpan", "rootSpan", "parentSpan"],
  exports: {
    instances: ["trace", "logs", "propagation", "default.trace"],
    factories: [],
    classes: ["Span", "Tracer", "Logger"],
  },
  callable: false,
  methods: [
    { name: "setAttribute", from: 1 },
    { name: "setAttributes", from: 0 },
    { name: "addEvent", from: 0 },
    { name: "recordException", from: 0 },
    { name: "setStatus", from: 0 },
    { name: "updateName", from: 0 },
    { name: "emit", from: 0 },
    { name: "startSpan", from: 1 },
    { name: "startActiveSpan", from: 1, to: 2 },
    { name: "setEntry", from: 1 },
    { name: "addLink", from: 0 },
  ],
  children: [
    "getTracer", "getTracerProvider", "startSpan", "getActiveSpan", "getSpan", "getLogger", "getLoggerProvider",
  ],
  callbacks: ["startActiveSpan"],
  source: { at: "https://opentelemetry.io/docs/languages/js/instrumentation/", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
