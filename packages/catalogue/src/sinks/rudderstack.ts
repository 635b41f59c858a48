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
  children: [],
  source: {
    at: "https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-node-sdk/",
    checked: "2026-11",
    basis: "recalled",
  },
} satisfies Sink;
