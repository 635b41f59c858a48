import type { Sink } from "../types.ts";

export const h3Response = {
  id: "h3-response",
  name: "h3",
  kind: "response",
  modules: ["h3", "nitropack/runtime", "#imports"],
  globals: [],
  exports: { instances: ["default", "*"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "send", from: 1, to: 2 },
    { name: "sendRedirect", from: 1, to: 2 },
  ],
  children: [],
  source: { at: "https://v1.h3.dev/utils/response", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
