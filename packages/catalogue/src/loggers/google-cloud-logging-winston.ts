import type { Logger } from "../types.ts";

export const googleCloudLoggingWinston = {
  id: "google-cloud-logging-winston",
  name: "Google Cloud Logging middleware",
  modules: ["@google-cloud/logging-bunyan", "@google-cloud/logging-winston"],
  globals: [],
  exports: { instances: [], factories: ["express.makeMiddleware"], classes: [] },
  callable: false,
  methods: [
    { name: "logger.fatal", from: 0 },
    { name: "logger.error", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.debug", from: 0 },
    { name: "logger.trace", from: 0 },
  ],
  children: [],
  source: {
    at: "https://github.com/googleapis/nodejs-logging-winston/blob/main/README.md",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
