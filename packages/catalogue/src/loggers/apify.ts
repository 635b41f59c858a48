import type { Logger } from "../types.ts";

export const apify = {
  id: "apify",
  name: "Apify and Crawlee",
  modules: ["apify", "crawlee", "@apify/log", "@crawlee/core"],
  globals: [],
  exports: { instances: ["log", "default"], factories: [], classes: ["Log"] },
  callable: false,
  methods: [
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warning", from: 0 },
    { name: "warningOnce", from: 0 },
    { name: "error", from: 0 },
    { name: "softFail", from: 0 },
    { name: "deprecated", from: 0 },
    { name: "exception", from: 0 },
    { name: "perf", from: 0 },
  ],
  children: ["child"],
  source: { at: "https://docs.apify.com/sdk/js/reference/class/Log", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
