import type { Logger } from "../types.ts";

export const googleCloudLoggingBunyan = {
  id: "google-cloud-logging-bunyan",
  name: "Google Cloud Logging middleware",
  modules: ["@google-cloud/logging-bunyan"],
  globals: [],
  exports: { instances: [], factories: ["express.middleware"], classes: [] },
  callable: false,
  methods: [
    { name: "logger.fatal", from: 0 },
    { name: "logger.error", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.debug", from: 0 },
    { name: "logger.trace", from: 0 },
    { name: "logger.child", from: 0 },
  ],
  children: [],
  source: {
    at: "https://unpkg.com/@google-cloud/logging-bunyan@5.1.2/build/src/middleware/express.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Logger;
