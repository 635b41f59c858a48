import type { Logger } from "../types.ts";

export const firebaseFunctions = {
  id: "firebase-functions",
  name: "Firebase Functions logger",
  modules: ["firebase-functions", "firebase-functions/logger", "firebase-functions/v1", "firebase-functions/v2"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "logger.log", from: 0 },
    { name: "logger.debug", from: 0 },
    { name: "logger.info", from: 0 },
    { name: "logger.warn", from: 0 },
    { name: "logger.error", from: 0 },
    { name: "logger.write", from: 0 },
    { name: "log", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "write", from: 0 },
  ],
  children: [],
  source: {
    at: "https://firebase.google.com/docs/functions/writing-and-viewing-logs",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Logger;
