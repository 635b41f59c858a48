import type { Sink } from "../types.ts";

export const awsXray = {
  id: "aws-xray",
  name: "AWS X-Ray",
  kind: "telemetry",
  modules: ["aws-xray-sdk", "aws-xray-sdk-core"],
  globals: [],
  exports: {
    instances: ["default", "*"],
    factories: ["getSegment", "resolveSegment"],
    classes: ["Segment", "Subsegment"],
  },
  callable: false,
  methods: [
    { name: "addAnnotation", from: 1 },
    { name: "addMetadata", from: 1 },
    { name: "addError", from: 0 },
    { name: "setUser", from: 0 },
    { name: "addAttribute", from: 1 },
    { name: "addSqlData", from: 0 },
    { name: "setSDKData", from: 0 },
    { name: "setServiceData", from: 0 },
  ],
  children: ["addNewSubsegment", "addNewSubsegmentWithoutSampling"],
  callbacks: ["captureAsyncFunc", "captureFunc"],
  source: {
    at: "https://unpkg.com/aws-xray-sdk-core@3.12.0/dist/lib/segments/segment.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
