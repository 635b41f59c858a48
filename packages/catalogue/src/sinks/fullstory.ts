import type { Sink } from "../types.ts";

export const fullstory = {
  id: "fullstory",
  name: "FullStory",
  kind: "telemetry",
  modules: ["@fullstory/browser"],
  globals: [],
  exports: { instances: ["default", "*", "FullStory"], factories: [], classes: [] },
  callable: false,
  methods: [
    { name: "event", from: 0 },
    { name: "log", from: 0 },
    { name: "identify", from: 0 },
    { name: "setUserVars", from: 0 },
    { name: "setVars", from: 0 },
    { name: "FullStory", from: 0 },
  ],
  children: [],
  source: { at: "https://developer.fullstory.com/browser/getting-started/", checked: "2026-11", basis: "recalled" },
} satisfies Sink;
