import type { Logger } from "../types.ts";

export const loglayer = {
  id: "loglayer",
  name: "LogLayer",
  modules: ["loglayer"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["LogLayer", "ILogLayer"] },
  callable: false,
  methods: [
    { name: "trace", from: 0 },
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    { name: "fatal", from: 0 },
    { name: "raw", from: 0 },
    { name: "withMetadata", from: 0 },
    { name: "withContext", from: 0 },
    { name: "withError", from: 0 },
    { name: "withPrefix", from: 0 },
    { name: "metadataOnly", from: 0 },
    { name: "errorOnly", from: 0 },
  ],
  children: ["withMetadata", "withContext", "withError", "withPrefix", "child", "clone"],
  source: { at: "https://loglayer.dev/logging-api/metadata.html", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
