import type { Sink } from "../types.ts";

export const segment = {
  id: "segment",
  name: "Segment",
  kind: "telemetry",
  modules: [
    "@segment/analytics-node", "@segment/analytics-next", "analytics-node", "@segment/analytics-react-native",
  ],
  globals: [],
  hosts: ["analytics"],
  exports: {
    instances: [],
    factories: ["useAnalytics", "AnalyticsBrowser.load", "createClient", "getGlobalAnalytics"],
    classes: ["Analytics", "default", "AnalyticsBrowser", "SegmentClient"],
  },
  callable: false,
  methods: [
    { name: "track", from: 0 },
    { name: "identify", from: 0 },
    { name: "page", from: 0 },
    { name: "screen", from: 0 },
    { name: "group", from: 0 },
    { name: "alias", from: 0 },
    { name: "trackClick", from: 1 },
    { name: "trackLink", from: 1 },
    { name: "trackSubmit", from: 1 },
    { name: "trackForm", from: 1 },
    { name: "push", from: 0 },
  ],
  children: ["load"],
  source: {
    at: "https://unpkg.com/@segment/analytics-next@1.84.3/dist/types/core/analytics/index.d.ts",
    checked: "2026-11",
    basis: "code",
  },
} satisfies Sink;
