import type { Sink } from "../types.ts";

export const elasticApm = {
  id: "elastic-apm",
  name: "Elastic APM",
  kind: "telemetry",
  modules: ["elastic-apm-node", "elastic-apm-node/start", "@elastic/apm-rum"],
  globals: [],
  hosts: ["apm"],
  exports: { instances: ["default", "*", "apm"], factories: ["init"], classes: [] },
  callable: false,
  methods: [
    { name: "setLabel", from: 1 },
    { name: "addLabels", from: 0 },
    { name: "setCustomContext", from: 0 },
    { name: "setUserContext", from: 0 },
    { name: "captureError", from: 0 },
    { name: "setTransactionName", from: 0 },
    { name: "startTransaction", from: 0 },
    { name: "startSpan", from: 0 },
  ],
  children: ["start", "startTransaction", "startSpan"],
  source: {
    at: "https://www.elastic.co/docs/reference/apm/agents/nodejs/agent-api",
    checked: "2026-11",
    basis: "vendor",
  },
} satisfies Sink;
