import type { Sink } from "../types.ts";

export const powertoolsTracer = {
  id: "powertools-tracer",
  name: "AWS X-Ray",
  kind: "telemetry",
  modules: ["@aws-lambda-powertools/tracer"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Tracer"] },
  callable: false,
  methods: [
    { name: "putAnnotation", from: 1 },
    { name: "putMetadata", from: 1 },
    { name: "addResponseAsMetadata", from: 0 },
    { name: "addErrorAsMetadata", from: 0 },
  ],
  children: [],
  source: {
    at: "https://docs.aws.amazon.com/powertools/typescript/latest/features/tracer/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
