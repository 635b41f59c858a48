import type { Logger } from "../types.ts";

export const bunyan = {
  id: "bunyan",
  name: "bunyan",
  modules: ["bunyan"],
  globals: [],
  exports: { instances: [], factories: ["createLogger"], classes: ["default"] },
  callable: false,
  methods: [
    { name: "fatal", from: 0 },
    { name: "error", from: 0 },
    { name: "warn", from: 0 },
    { name: "info", from: 0 },
    { name: "debug", from: 0 },
    { name: "trace", from: 0 },
    // What a child is made with stands in every later line.
    { name: "child", from: 0 },
  ],
  children: ["child"],
  redaction: { option: "serializers", form: "values" },
  source: { at: "https://github.com/trentm/node-bunyan/blob/master/README.md", checked: "2026-11", basis: "recalled" },
} satisfies Logger;
