import type { Sink } from "../types.ts";

export const fetchResponse = {
  id: "fetch-response",
  name: "Response",
  kind: "response",
  modules: [],
  globals: ["Response"],
  exports: { instances: [], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "json", from: 0, to: 1 },
    { name: "redirect", from: 0, to: 1 },
  ],
  children: [],
  source: { at: "https://unpkg.com/typescript@6.0.3/lib/lib.dom.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
