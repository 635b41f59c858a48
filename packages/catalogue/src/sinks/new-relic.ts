import type { Sink } from "../types.ts";

export const newRelic = {
  id: "new-relic",
  name: "New Relic",
  kind: "telemetry",
  modules: ["newrelic", "@newrelic/browser-agent"],
  globals: [],
  hosts: ["newrelic"],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "addCustomAttribute", from: 1 },
    { name: "addCustomAttributes", from: 0 },
    { name: "addCustomSpanAttributes", from: 0 },
    { name: "addCustomSpanAttribute", from: 1 },
    { name: "noticeError", from: 0 },
    { name: "recordCustomEvent", from: 0 },
    { name: "recordLogEvent", from: 0 },
    { name: "setTransactionName", from: 0 },
    { name: "setUserID", from: 0 },
    { name: "setPageViewName", from: 0 },
    { name: "addPageAction", from: 0 },
    { name: "setCustomAttribute", from: 1 },
    { name: "setErrorHandler", from: 0 },
    { name: "log", from: 0 },
  ],
  children: [],
  source: {
    at: "https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
