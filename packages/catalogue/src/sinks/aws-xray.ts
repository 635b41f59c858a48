import type { Sink } from "../types.ts";

export const awsXray = {
  id: "aws-xray",
  name: "AWS X-Ray",
  kind: "telemetry",
  modules: ["aws-xray-sdk", "aws-xray-sdk-core"],
  globals: [],
  exports: { instances: ["default", "*"], factories: ["getSegment", "default.getSegment", "Segment"], classes: [] },
  callable: false,
  methods: [
    { name: "addAnnotation", from: 1 },
    { name: "addMetadata", from: 1 },
    { name: "addError", from: 0 },
    { name: "setUser", from: 0 },
  ],
  children: ["addNewSubsegment", "resolveSegment", "getSegment"],
  source: {
    at: "https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-nodejs-segment.html",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
