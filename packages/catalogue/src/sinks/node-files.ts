import type { Sink } from "../types.ts";

export const nodeFiles = {
  id: "node-files",
  name: "the file system",
  kind: "storage",
  modules: ["fs", "node:fs", "fs/promises", "node:fs/promises", "fs-extra"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "writeFile", from: 1, to: 2 },
    { name: "writeFileSync", from: 1, to: 2 },
    { name: "appendFile", from: 1, to: 2 },
    { name: "appendFileSync", from: 1, to: 2 },
    { name: "outputFile", from: 1, to: 2 },
    { name: "outputFileSync", from: 1, to: 2 },
    { name: "writeJson", from: 1, to: 2 },
    { name: "writeJSON", from: 1, to: 2 },
    { name: "writeJsonSync", from: 1, to: 2 },
    { name: "outputJson", from: 1, to: 2 },
    { name: "promises.writeFile", from: 1, to: 2 },
    { name: "promises.appendFile", from: 1, to: 2 },
  ],
  children: [],
  source: {
    at: "https://nodejs.org/api/fs.html#fswritefilefile-data-options-callback",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
