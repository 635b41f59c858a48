import type { Sink } from "../types.ts";

export const h3Response = {
  id: "h3-response",
  name: "h3",
  kind: "response",
  modules: ["h3", "#imports"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "send", from: 1, to: 2 },
    { name: "sendRedirect", from: 1, to: 2 },
    { name: "sendIterable", from: 1, to: 2 },
  ],
  children: [],
  source: { at: "https://unpkg.com/h3@1.15.11/dist/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
