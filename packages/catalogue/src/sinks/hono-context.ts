import type { Sink } from "../types.ts";

export const honoContext = {
  id: "hono-context",
  name: "Hono",
  kind: "response",
  modules: ["hono"],
  globals: [],
  hosts: ["c"],
  exports: { instances: [], factories: [], classes: ["Context"] },
  callable: false,
  methods: [
    { name: "json", from: 0, to: 1 },
    { name: "text", from: 0, to: 1 },
    { name: "html", from: 0, to: 1 },
    { name: "body", from: 0, to: 1 },
    { name: "redirect", from: 0, to: 1 },
  ],
  children: [],
  source: { at: "https://hono.dev/docs/api/context", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
