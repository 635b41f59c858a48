import type { Sink } from "../types.ts";

export const gtag = {
  id: "gtag",
  name: "Google Analytics",
  kind: "telemetry",
  modules: [],
  globals: ["gtag", "dataLayer"],
  exports: { instances: [], factories: [], classes: [] },
  callable: true,
  methods: [
    { name: "push", from: 0 },
  ],
  children: [],
  source: { at: "https://developers.google.com/tag-platform/gtagjs/reference", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
