import type { Sink } from "../types.ts";

export const powertoolsMetrics = {
  id: "powertools-metrics",
  name: "CloudWatch",
  kind: "telemetry",
  modules: ["@aws-lambda-powertools/metrics"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Metrics"] },
  callable: false,
  methods: [
    { name: "addDimension", from: 1 },
    { name: "addDimensions", from: 0 },
    { name: "addMetadata", from: 1 },
    { name: "setDefaultDimensions", from: 0 },
  ],
  children: [
    "singleMetric", "addDimension", "addDimensions", "addMetadata", "addMetric", "setDefaultDimensions",
    "publishStoredMetrics",
  ],
  source: {
    at: "https://unpkg.com/@aws-lambda-powertools/metrics@2.36.0/lib/esm/Metrics.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
