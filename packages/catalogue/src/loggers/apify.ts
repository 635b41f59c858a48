import type { Logger } from "../types.ts";

export const apify = {
  id: "apify",
  name: "Apify and Crawlee",
  modules: [
    "apify", "crawlee", "@apify/log", "@crawlee/core", "@crawlee/basic", "@crawlee/http", "@crawlee/cheerio", "@crawlee/jsdom",
    "@crawlee/linkedom", "@crawlee/browser", "@crawlee/playwright", "@crawlee/puppeteer",
  ],
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
    { name: "internal", from: 1 },
    // Options of a child stand in every later line.
    { name: "child", from: 0 },
    { name: "setOptions", from: 0 },
  ],
  children: ["child"],
  source: { at: "https://unpkg.com/@apify/log@2.5.54/cjs/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Logger;
