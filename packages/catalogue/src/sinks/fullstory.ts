import type { Sink } from "../types.ts";

export const fullstory = {
  id: "fullstory",
  name: "FullStory",
  kind: "telemetry",
  modules: ["@fullstory/browser"],
  globals: ["FS"],
  exports: { instances: ["FullStory", "default", "*"], factories: [], classes: [] },
  callable: true,
  methods: [
    { name: "event", from: 0 },
    { name: "log", from: 0 },
    { name: "identify", from: 0 },
    { name: "setUserVars", from: 0 },
    { name: "setVars", from: 0 },
  ],
  children: [],
  source: { at: "https://unpkg.com/@fullstory/snippet@2.1.0/dist/index.d.ts", checked: "2026-11", basis: "code" },
} satisfies Sink;
