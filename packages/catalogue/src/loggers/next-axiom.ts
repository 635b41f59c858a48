import type { Logger } from "../types.ts";

export const nextAxiom = {
  id: "next-axiom",
  name: "next-axiom",
  modules: ["next-axiom"],
  globals: [],
  exports: { instances: ["log"], factories: ["useLogger"], classes: ["Logger"] },
  callable: false,
  methods: [
    { name: "debug", from: 0 },
    { name: "info", from: 0 },
    { name: "warn", from: 0 },
    { name: "error", from: 0 },
    // Arguments of a child stand in every later line.
    { name: "with", from: 0 },
  ],
  children: ["with"],
  source: { at: "https://github.com/axiomhq/next-axiom/blob/main/README.md", checked: "2026-11", basis: "vendor" },
} satisfies Logger;
