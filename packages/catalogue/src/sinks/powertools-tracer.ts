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
    // Of the segment it gives.
    { name: "addAnnotation", from: 1 },
    { name: "addMetadata", from: 1 },
    { name: "addError", from: 0 },
  ],
  children: ["getSegment", "addNewSubsegment"],
  source: {
    at: "https://unpkg.com/@aws-lambda-powertools/tracer@2.36.0/lib/esm/Tracer.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
