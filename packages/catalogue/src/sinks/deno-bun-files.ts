import type { Sink } from "../types.ts";

export const denoBunFiles = {
  id: "deno-bun-files",
  name: "the file system",
  kind: "storage",
  modules: [],
  globals: ["Deno", "Bun"],
  exports: { instances: [], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "writeTextFile", from: 1, to: 2 },
    { name: "writeTextFileSync", from: 1, to: 2 },
    { name: "write", from: 1, to: 2 },
  ],
  children: [],
  source: { at: "https://docs.deno.com/api/deno/~/Deno.writeTextFile", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
