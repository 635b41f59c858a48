import type { Sink } from "../types.ts";

export const rudderstack = {
  id: "rudderstack",
  name: "RudderStack",
  kind: "telemetry",
  modules: ["@rudderstack/rudder-sdk-node", "@rudderstack/analytics-js"],
  globals: [],
  exports: { instances: [], factories: [], classes: ["default", "RudderAnalytics"] },
  callable: false,
  methods: [
    { name: "track", from: 0 },
    { name: "identify", from: 0 },
    { name: "page", from: 0 },
    { name: "screen", from: 0 },
    { name: "group", from: 0 },
    { name: "alias", from: 0 },
  ],
  children: ["getAnalyticsInstance"],
  source: {
    at: "https://unpkg.com/@rudderstack/rudder-sdk-node@3.0.13/types/index.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
