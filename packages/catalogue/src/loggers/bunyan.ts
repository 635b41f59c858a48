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
    // Fields of a child stand in every later line.
    { name: "child", from: 0 },
  ],
  children: ["child"],
  source: { at: "https://github.com/trentm/node-bunyan/blob/master/README.md", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
