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
  ],
  children: [],
  source: {
    at: "https://docs.aws.amazon.com/powertools/typescript/latest/features/metrics/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
