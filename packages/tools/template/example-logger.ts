import type { Logger } from "../../catalogue/src/types.ts";

export const exampleLogger = {
  id: "example-logger",
  name: "example-logger",
  modules: ["example-logger"],
  globals: [],
  exports: { instances: ["default"], factories: ["createLogger"], classes: [] },
  callable: false,
  methods: [
    { name: "info", from: 0 },
    { name: "error", from: 0 },
  ],
  children: ["child"],
  source: { at: "https://example.com/docs/logger", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
