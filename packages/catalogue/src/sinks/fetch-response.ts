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
  source: {
    at: "https://developer.mozilla.org/docs/Web/API/Response/json_static",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
