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
    instances: ["trace", "logs", "metrics", "propagation"],
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
    { name: "addLinks", from: 0 },
    { name: "createBaggage", from: 0 },
    // Attributes of a metric.
    { name: "add", from: 1 },
    { name: "record", from: 1 },
  ],
  children: [
    "getTracer", "getTracerProvider", "startSpan", "getActiveSpan", "getSpan", "getLogger", "getLoggerProvider",
    "setAttribute", "setAttributes", "addEvent", "addLink", "addLinks", "setStatus", "updateName", "createBaggage",
    "getBaggage", "getActiveBaggage", "setEntry", "getMeter", "getMeterProvider", "createCounter",
    "createUpDownCounter", "createHistogram", "createGauge",
  ],
  callbacks: ["startActiveSpan"],
  source: {
    at: "https://unpkg.com/@opentelemetry/api@1.10.0/dist/trace/span.d.mts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
