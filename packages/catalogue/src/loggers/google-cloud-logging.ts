import type { Logger } from "../types.ts";

export const googleCloudLogging = {
  id: "google-cloud-logging",
  name: "Google Cloud Logging",
  modules: ["@google-cloud/logging"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["Log", "LogSync", "Logging"] },
  callable: false,
  methods: [
    { name: "entry", from: 0 },
    { name: "write", from: 0 },
    { name: "emergency", from: 0 },
    { name: "alert", from: 0 },
    { name: "critical", from: 0 },
    { name: "error", from: 0 },
    { name: "warning", from: 0 },
    { name: "notice", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
  ],
  children: ["log", "logSync"],
  source: {
    at: "https://docs.cloud.google.com/nodejs/docs/reference/logging/latest/logging/log",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
