import type { Logger } from "../types.ts";

export const powertoolsLogger = {
  id: "powertools-logger",
  name: "Powertools for AWS Lambda, Logger",
  modules: ["@aws-lambda-powertools/logger"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "critical", from: 0 },
    // Keys stand in every later line.
    { name: "appendKeys", from: 0 },
    { name: "appendPersistentKeys", from: 0 },
    { name: "addPersistentLogAttributes", from: 0 },
    { name: "setPersistentLogAttributes", from: 0 },
    { name: "logEventIfEnabled", from: 0 },
    { name: "createChild", from: 0 },
  ],
  children: ["createChild"],
  source: {
    at: "https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/",
    checked: "2026-11",
    basis: "vendor",
  },
} satisfies Logger;
